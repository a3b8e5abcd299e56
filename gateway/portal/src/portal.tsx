import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Provider } from 'urql';
import { client } from './lib/client.ts';
import { Parter } from './lib/Parter.tsx';
import { router } from './router.tsx';
import '../../../shared/design/base.css';

// Until the page's own code is there, what the server sent stands: its heading, and its structure.
await new Promise<void>((done) => {
  if (router.state.initialized) done();
  else router.subscribe(({ initialized }) => initialized && done());
});
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Provider value={client}>
      <Parter>
        <RouterProvider router={router} />
      </Parter>
    </Provider>
  </StrictMode>,
);
