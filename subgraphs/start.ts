import { prepared } from '../shared/doctor/prepared.ts';
import { SettingError } from '../shared/errors/SettingError.ts';
import { createLog } from '../shared/serve/createLog.ts';
import { databaseUrlOf } from '../shared/serve/databaseUrlOf.ts';
import { subgraphGuard } from '../shared/serve/http/subgraphGuard.ts';
import { natverksfraga } from '../shared/serve/natverksfraga.ts';
import { readArguments } from '../shared/serve/readArguments.ts';
import { runServer } from '../shared/serve/runServer.ts';
import { parsePort, readPublicUrl, readSettings } from '../shared/serve/settings.ts';
import { openStore } from '../shared/store/openStore.ts';
import { developmentSignIn } from '../shared/subgraph/developmentSignIn.ts';
import { readAtkomst } from '../shared/subgraph/readAtkomst.ts';
import { callKeysOf, readTrust } from '../shared/subgraph/readTrust.ts';
import { workplaceOptions } from '../shared/subgraph/workplaceOptions.ts';
import {
  developmentIssuers,
  namesAt,
  network,
  portOf,
  registeredParter,
  workplaceOf,
} from './network.ts';

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
  const gatewayUrl = settings.gatewayUrl ?? localGateway(settings.port, values.port);
  const besideGateway = values.port === undefined && !settings.production;
  const samverkanUrl =
    settings.samverkanUrl ?? (besideGateway ? workplaceOf('samverkan', settings.port) : null);
  const log = createLog(slug, settings);
  const { base: issuers } = developmentIssuers(settings.port);
  const subgraph = {
    port:
      values.port === undefined ? portOf(slug, settings.port) : parsePort(values.port, '--port'),
    host: settings.host,
    databaseUrl: databaseUrlOf(slug, settings),
    databaseLimits: settings.databaseLimits,
    trust: {
      ...developmentSignIn(await readTrust(settings), slug, known, issuers, await namesAt(slug)),
      callKeys: await callKeysOf(slug, settings),
    },
    workplace: workplaceOptions({ ...settings, gatewayUrl, samverkanUrl }),
    publicUrl: readPublicUrl(settings),
    guard: subgraphGuard(settings),
    farskSekunder: settings.freshSeconds,
    retention: { days: settings.retention, sessions: settings.sessionLimits },
    log,
  };
  const natverket = natverksfraga(gatewayUrl);
  const atkomst = readAtkomst(settings.atkomst, slugs).get(slug);
  const start = async () => {
    const store = await openStore(settings.sharedStore, { owner: slug, log });
    // The subgraph's code takes a second to load, so it is loaded only once the settings are right.
    if (slug === 'samverkan') {
      const { registryOf } = await import('./samverkan/parter.ts');
      const registry = registryOf(settings);
      const { startSamverkan } = await import('./samverkan/startSamverkan.ts');
      return startSamverkan(await registeredParter(), {
        ...subgraph,
        store,
        registry,
        natverksfraga: natverket,
      });
    }
    const member = {
      ...subgraph,
      store,
      dataDir: settings.dataDir,
      openDataContact: settings.openDataContact,
      atkomst,
      natverksfraga: natverket,
    };
    const { startMember } = await import('./startMember.ts');
    return startMember(slug, member);
  };
  const standing = async () =>
    (await import('./standsOn.ts')).standsOn(slug, subgraph, {
      ...{ ...settings, gatewayUrl, samverkanUrl },
    });
  return prepared({ standing, start, settings, log });
});

/** The gateway of `npm start`, for a subgraph whose own port follows from the gateway's; null when it has a port of its own. */
function localGateway(gatewayPort: number, ownPort: string | undefined): string | null {
  return ownPort === undefined ? `http://127.0.0.1:${gatewayPort}/graphql` : null;
}
