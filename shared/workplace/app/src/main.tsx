import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import '../../../design/base.css';
import { Ram } from './Ram.tsx';
import './arbetsplats.css';
import './utskrift.css';
import { begreppen } from './begrepp/alla.ts';
import { En } from './begrepp/En.tsx';
import { Lista } from './begrepp/Lista.tsx';
import { Ny } from './begrepp/Ny.tsx';
import { planrutter } from './plan/rutter.ts';
import { samverkansrutter } from './samverkan/rutter.tsx';
import { Budget } from './views/Budget.tsx';
import { Budgetar } from './views/Budgetar.tsx';
import { NyttAr } from './views/NyttAr.tsx';
import { Start } from './views/Start.tsx';

const router = createBrowserRouter([
  {
    element: <Ram />,
    children: [
      { path: '/', element: <Start /> },
      ...begreppen.flatMap((begrepp) => [
        { path: `/${begrepp.sokvag}`, element: <Lista key={begrepp.typ} begrepp={begrepp} /> },
        { path: `/${begrepp.sokvag}/ny`, element: <Ny key={begrepp.typ} begrepp={begrepp} /> },
        {
          path: `/${begrepp.sokvag}/:id/:steg?`,
          element: <En key={begrepp.typ} begrepp={begrepp} />,
        },
      ]),
      { path: '/budget', element: <Budgetar /> },
      { path: '/budget/:ar', element: <Budget /> },
      { path: '/budget/:ar/fran-fjolaret', element: <NyttAr /> },
      {
        path: '/matt',
        lazy: async () => ({ Component: (await import('./views/Matt.tsx')).Matt }),
      },
      {
        path: '/historik',
        lazy: async () => ({ Component: (await import('./views/Historiksida.tsx')).Historiksida }),
      },
      {
        path: '/atkomst',
        lazy: async () => ({ Component: (await import('./views/Atkomst.tsx')).Atkomst }),
      },
      ...planrutter,
      ...samverkansrutter,
      {
        path: '/inloggningar',
        lazy: async () => ({ Component: (await import('./views/Inloggningar.tsx')).Inloggningar }),
      },
      {
        path: '/filer',
        lazy: async () => ({ Component: (await import('./views/Filer.tsx')).Filer }),
      },
      {
        path: '/meddelanden',
        lazy: async () => ({ Component: (await import('./views/Meddelanden.tsx')).Meddelanden }),
      },
      {
        path: '/utskick',
        lazy: async () => ({ Component: (await import('./views/Utskick.tsx')).Utskick }),
      },
      {
        path: '*',
        element: (
          <main id="innehall" tabIndex={-1}>
            <h1>Sidan finns inte</h1>
            <p>
              Gå till <a href="/">Att göra</a>.
            </p>
          </main>
        ),
      },
    ],
  },
]);

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
