import type { RouteObject } from 'react-router';

/** The addresses of joint plans' items and of audits at a party, loaded when they are first opened. */
export const planrutter: RouteObject[] = [
  {
    path: '/planpunkter',
    lazy: async () => ({ Component: (await import('./Planpunkter.tsx')).Planpunkter }),
  },
  {
    path: '/planpunkter/:id',
    lazy: async () => ({ Component: (await import('./Planpunkt.tsx')).Planpunkt }),
  },
  {
    path: '/granskningar',
    lazy: async () => ({ Component: (await import('../revision/Granskningar.tsx')).Granskningar }),
  },
  {
    path: '/granskningar/ny',
    lazy: async () => ({ Component: (await import('../revision/NyGranskning.tsx')).NyGranskning }),
  },
  {
    path: '/granskningar/:id',
    lazy: async () => ({ Component: (await import('../revision/Granskning.tsx')).Granskning }),
  },
  {
    path: '/granskningar/:id/rekommendationer/:rekommendation',
    lazy: async () => ({
      Component: (await import('../revision/Rekommendation.tsx')).Rekommendation,
    }),
  },
];
