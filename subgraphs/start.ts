import { SettingError } from '../shared/errors/SettingError.ts';
import { createLog } from '../shared/runtime/createLog.ts';
import { databaseUrlOf } from '../shared/runtime/databaseUrlOf.ts';
import { natverksfraga } from '../shared/runtime/natverksfraga.ts';
import { readArguments } from '../shared/runtime/readArguments.ts';
import { runServer } from '../shared/runtime/runServer.ts';
import { parsePort, readSettings } from '../shared/runtime/settings.ts';
import { startHuvudman } from '../shared/runtime/startHuvudman.ts';
import { loadHuvudman, network } from './network.ts';
import { portOf } from './portOf.ts';
import { registeredParter } from './registeredParter.ts';
import { startSamverkan } from './samverkan/startSamverkan.ts';

const usage = 'npm run subgraph -- SLUG [--port N]';

await runServer(async () => {
  const options = { port: { type: 'string' } } as const;
  const config = { options, allowPositionals: true, strict: true } as const;
  const { values, positionals } = readArguments(config, usage);
  const [slug = ''] = positionals;
  const known = ['samverkan', ...network.map(({ id }) => id)];
  if (positionals.length !== 1 || !known.includes(slug)) {
    throw new SettingError(`Give one SLUG of ${known.join(', ')}. Usage: ${usage}`);
  }
  const settings = readSettings(process.env);
  const subgraph = {
    port:
      values.port === undefined ? portOf(slug, settings.port) : parsePort(values.port, '--port'),
    host: settings.host,
    databaseUrl: databaseUrlOf(slug, settings),
    log: createLog(slug, settings),
  };
  return slug === 'samverkan'
    ? startSamverkan(await registeredParter(), subgraph)
    : startHuvudman(await loadHuvudman(slug), {
        ...subgraph,
        natverksfraga: natverksfraga(
          settings.gatewayUrl ?? localGateway(settings.port, values.port),
        ),
      });
});

/** Without a port of its own a subgraph stands beside the gateway of `npm start`, whose port says where it stands itself. */
function localGateway(gatewayPort: number, ownPort: string | undefined): string | null {
  return ownPort === undefined ? `http://127.0.0.1:${gatewayPort}/graphql` : null;
}
