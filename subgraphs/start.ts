import { SettingError } from '../shared/errors/SettingError.ts';
import { createLog } from '../shared/serve/createLog.ts';
import { databaseUrlOf } from '../shared/serve/databaseUrlOf.ts';
import { subgraphGuard } from '../shared/serve/http/subgraphGuard.ts';
import { natverksfraga } from '../shared/serve/natverksfraga.ts';
import { readArguments } from '../shared/serve/readArguments.ts';
import { runServer } from '../shared/serve/runServer.ts';
import { parsePort, readPublicUrl, readSettings } from '../shared/serve/settings.ts';
import { readAtkomst } from '../shared/subgraph/readAtkomst.ts';
import { readTrust } from '../shared/subgraph/readTrust.ts';
import { network, portOf, registeredParter } from './network.ts';
import { registryOf } from './samverkan/registryOf.ts';
import { startSamverkan } from './samverkan/startSamverkan.ts';
import { startMember } from './startMember.ts';

const usage = 'npm run subgraph -- SLUG [--port N]';

await runServer('vardnat-subgraph', async () => {
  const options = { port: { type: 'string' } } as const;
  const config = { options, allowPositionals: true, strict: true } as const;
  const { values, positionals } = readArguments(config, usage);
  const [slug = ''] = positionals;
  const slugs = network.map(({ id }) => id);
  const known = ['samverkan', ...slugs];
  if (positionals.length !== 1 || !known.includes(slug)) {
    throw new SettingError(`Give one SLUG of ${known.join(', ')}. Usage: ${usage}`);
  }
  const settings = readSettings(process.env);
  const subgraph = {
    port:
      values.port === undefined ? portOf(slug, settings.port) : parsePort(values.port, '--port'),
    host: settings.host,
    databaseUrl: databaseUrlOf(slug, settings),
    databaseLimits: settings.databaseLimits,
    trust: await readTrust(settings),
    publicUrl: readPublicUrl(settings),
    guard: subgraphGuard(settings),
    farskSekunder: settings.freshSeconds,
    log: createLog(slug, settings),
  };
  return slug === 'samverkan'
    ? startSamverkan(await registeredParter(), { ...subgraph, registry: registryOf(settings) })
    : startMember(slug, {
        ...subgraph,
        dataDir: settings.dataDir,
        atkomst: readAtkomst(settings.atkomst, slugs).get(slug),
        natverksfraga: natverksfraga(
          settings.gatewayUrl ?? localGateway(settings.port, values.port),
        ),
      });
});

/** Without a port of its own a subgraph stands beside the gateway of `npm start`, whose port says where it stands itself. */
function localGateway(gatewayPort: number, ownPort: string | undefined): string | null {
  return ownPort === undefined ? `http://127.0.0.1:${gatewayPort}/graphql` : null;
}
