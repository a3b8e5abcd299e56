import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Provider } from 'urql';
import { client } from './lib/client.ts';
import { Parter } from './lib/Parter.tsx';
import { readUtseende, setUtseende } from './lib/utseende.ts';
import { router } from './router.tsx';
import './style/base.css';

setUtseende(readUtseende());
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Provider value={client}>
      <Parter>
        <RouterProvider router={router} />
      </Parter>
    </Provider>
  </StrictMode>,
);
