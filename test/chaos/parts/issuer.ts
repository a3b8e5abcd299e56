import { startIssuer } from '../../../infra/local/startIssuer.ts';
import { runServer } from '../../../shared/serve/runServer.ts';
import { readSettings } from '../../../shared/serve/settings.ts';

/** The development issuer as a process of its own, at PORT. */
await runServer('vardnat-issuer', async () => {
  const settings = readSettings(process.env);
  const server = await startIssuer(settings, settings.port);
  return {
    url: `http://127.0.0.1:${settings.port}/`,
    port: settings.port,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
});
