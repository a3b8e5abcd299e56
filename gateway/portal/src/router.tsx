import { createBrowserRouter } from 'react-router';
import { Layout } from './parts/Layout.tsx';
import { NotFound } from './views/NotFound.tsx';
import { Oversikt } from './views/Oversikt.tsx';

/** The portal's pages by address. Those behind the first one are loaded when they are asked for. */
export const router = createBrowserRouter([
  {
    element: <Layout />,
    children: [
      { path: '/', element: <Oversikt /> },
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
      { path: '*', element: <NotFound /> },
    ],
  },
]);
