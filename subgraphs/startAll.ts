import { createLog } from '../shared/runtime/createLog.ts';
import { natverksfraga } from '../shared/runtime/natverksfraga.ts';
import { runServer } from '../shared/runtime/runServer.ts';
import type { RunningServer } from '../shared/runtime/serveGraphql.ts';
import { readSettings } from '../shared/runtime/settings.ts';
import { startHuvudman } from '../shared/runtime/startHuvudman.ts';
import { databasePerSlug } from './databasePerSlug.ts';
import { loadHuvudman, network } from './network.ts';
import { portOf } from './portOf.ts';
import { registeredParter } from './registeredParter.ts';
import { startSamverkan } from './samverkan/startSamverkan.ts';

/**
 * Runs every subgraph of the network in one process, each at its own port with its own database: a machine for trying
 * things out need not load the same code twenty times. In earnest each huvudman runs its own (start.ts).
 *
 * The parent process is sent `{ started: slug, url }` for each, and may send `{ stop: slug }`, answered by
 * `{ stopped: slug }`; then that port is free, for `npm run subgraph -- slug`.
 */
await runServer(async () => {
  const settings = readSettings(process.env);
  const slugs = network.map(({ id }) => id);
  const databaseUrl = await databasePerSlug(settings, ['samverkan', ...slugs]);
  const running = new Map<string, RunningServer>();

  const start = async (slug: string) => {
    const options = {
      port: portOf(slug, settings.port),
      host: settings.host,
      databaseUrl: databaseUrl(slug),
      log: createLog(slug, settings),
    };
    const server =
      slug === 'samverkan'
        ? await startSamverkan(await registeredParter(), options)
        : await startHuvudman(await loadHuvudman(slug), {
            ...options,
            natverksfraga: natverksfraga(settings.gatewayUrl),
          });
    running.set(slug, server);
    process.send?.({ started: slug, url: server.url });
  };
  const stop = async (slug: string) => {
    await running.get(slug)?.close();
    running.delete(slug);
    process.send?.({ stopped: slug });
  };

  const close = async () => {
    await Promise.all([...running.keys()].map(stop));
  };
  try {
    for (const slug of ['samverkan', ...slugs]) await start(slug);
  } catch (error) {
    await close();
    throw error;
  }
  process.on('message', (message: { stop: string }) => {
    stop(message.stop).catch((error) => console.error(error));
  });
  return { url: 'all', port: settings.port, close };
});
