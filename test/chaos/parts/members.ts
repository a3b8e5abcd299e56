import { createLog } from '../../../shared/serve/createLog.ts';
import { databaseUrlOf } from '../../../shared/serve/databaseUrlOf.ts';
import { natverksfraga } from '../../../shared/serve/natverksfraga.ts';
import { runServer } from '../../../shared/serve/runServer.ts';
import type { RunningServer } from '../../../shared/serve/serveGraphql.ts';
import { readSettings } from '../../../shared/serve/settings.ts';
import { callKeysOf, readTrust } from '../../../shared/subgraph/readTrust.ts';
import { startMember } from '../../../subgraphs/startMember.ts';

/** Several members in one process, each at its port: `SLUG=PORT …`. */
await runServer('vardnat-subgraphs', async () => {
  const settings = readSettings(process.env);
  const trust = await readTrust(settings);
  const servers: RunningServer[] = [];
  for (const place of process.argv.slice(2)) {
    const [slug = '', port] = place.split('=');
    const server = await startMember(slug, {
      port: Number(port),
      host: settings.host,
      databaseUrl: databaseUrlOf(slug, settings),
      dataDir: settings.dataDir,
      trust: { ...trust, callKeys: await callKeysOf(slug, settings) },
      log: createLog(slug, settings),
      natverksfraga: natverksfraga(null),
    });
    servers.push(server);
  }
  return {
    url: 'several',
    port: 0,
    close: async (graceMs) => {
      await Promise.all(servers.map((server) => server.close(graceMs)));
    },
  };
});
