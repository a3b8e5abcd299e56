import { createBrowserRouter } from 'react-router';
import { Layout } from './parts/Layout.tsx';
import { NotFound } from './views/NotFound.tsx';
import { Oversikt } from './views/Oversikt.tsx';
import { Sidfel } from './views/Sidfel.tsx';

/** The portal's pages by address. Those behind the first one are loaded when they are asked for. */
export const router = createBrowserRouter([
  {
    element: <Layout />,
    children: [
      {
        errorElement: <Sidfel />,
        children: [
          { path: '/', element: <Oversikt /> },
          {
            path: '/vardcentrum/:id',
            lazy: async () => ({
              Component: (await import('./views/Vardcentrum.tsx')).Vardcentrum,
            }),
          },
          {
            path: '/halsa',
            lazy: async () => ({ Component: (await import('./views/Halsa.tsx')).Halsa }),
          },
          {
            path: '/planer',
            lazy: async () => ({ Component: (await import('./views/Planer.tsx')).Planer }),
          },
          {
            path: '/plan/:id',
            lazy: async () => ({ Component: (await import('./views/Plan.tsx')).Plan }),
          },
          {
            path: '/avtal',
            lazy: async () => ({ Component: (await import('./views/Avtal.tsx')).Avtal }),
          },
          {
            path: '/utforska',
            lazy: async () => ({ Component: (await import('./views/Utforska.tsx')).Utforska }),
          },
          {
            path: '/tillganglighetsredogorelse',
            lazy: async () => ({
              Component: (await import('./views/Tillganglighetsredogorelse.tsx'))
                .Tillganglighetsredogorelse,
            }),
          },
          {
            path: '/tillganglighet',
            lazy: async () => ({
              Component: (await import('./views/Tillganglighet.tsx')).Tillganglighet,
            }),
          },
          {
            path: '/sok',
            lazy: async () => ({ Component: (await import('./views/Sok.tsx')).Sok }),
          },
          {
            path: '/verksamhet/:huvudman/:id',
            lazy: async () => ({ Component: (await import('./views/Verksamhet.tsx')).Verksamhet }),
          },
          {
            path: '/andringar',
            lazy: async () => ({ Component: (await import('./views/Andringar.tsx')).Andringar }),
          },
          {
            path: '/jamfor',
            lazy: async () => ({ Component: (await import('./views/Jamfor.tsx')).Jamfor }),
          },
          {
            path: '/huvudman',
            lazy: async () => ({
              Component: (await import('./views/Huvudmannen.tsx')).Huvudmannen,
            }),
          },
          {
            path: '/huvudman/:id',
            lazy: async () => ({ Component: (await import('./views/Huvudman.tsx')).Huvudman }),
          },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
