import { createLog } from '../shared/serve/createLog.ts';
import { subgraphGuard } from '../shared/serve/http/subgraphGuard.ts';
import { natverksfraga } from '../shared/serve/natverksfraga.ts';
import { runServer } from '../shared/serve/runServer.ts';
import type { RunningServer } from '../shared/serve/serveGraphql.ts';
import { readSettings } from '../shared/serve/settings.ts';
import { developmentSignIn } from '../shared/subgraph/developmentSignIn.ts';
import { readAtkomst } from '../shared/subgraph/readAtkomst.ts';
import { callKeysOf, readTrust } from '../shared/subgraph/readTrust.ts';
import { workplaceOptions } from '../shared/subgraph/workplaceOptions.ts';
import { databasePerSlug } from './databasePerSlug.ts';
import { LocalKeys, layGenesis, writeNetworkFile } from './local/localNetwork.ts';
import {
  addressOf,
  developmentIssuers,
  loadConfig,
  namesAt,
  network,
  portOf,
  registeredParter,
} from './network.ts';
import type { startSamverkan } from './samverkan/startSamverkan.ts';
import type { startMember } from './startMember.ts';

/**
 * Runs every subgraph of the network in one process, each with its own port and database, so that a developer's machine loads
 * the code once and not twenty times. In production each huvudman runs its own (start.ts). The parent process gets `{ started:
 * slug, url, workplace }` for each subgraph (`workplace`: whether people can sign in there). It may send `{ stop: slug }` and
 * gets `{ stopped: slug }` when the port is free, for `npm run subgraph -- slug`. The parent gets `{ genesis: file }` when a
 * registry can start with that file, and sends `{ registry: url }` when one has; every member then joins, and the parent gets
 * `{ joined: url }`. The subgraphs' code is loaded after the genesis is sent, while the registry starts.
 */
await runServer('vardnat-subgraphs', async () => {
  const settings = readSettings(process.env);
  const slugs = network.map(({ id }) => id);
  const atkomst = readAtkomst(settings.atkomst, slugs);
  const databaseUrl = await databasePerSlug(settings, ['samverkan', ...slugs]);
  const trust = await readTrust(settings);
  const { base: issuers } = developmentIssuers(settings.port);
  const running = new Map<string, RunningServer>();
  const keys = new LocalKeys(settings.dataDir);
  const address = (slug: string) => addressOf(slug, settings.port);
  let join: (url: string) => void = () => {};
  const joined = new Promise<string>((resolve) => {
    join = resolve;
  }).then(async (url) => {
    const { joinAll } = await import('./local/joinAll.ts');
    await writeNetworkFile(
      settings,
      await joinAll(url, keys, address, (id) => callKeysOf(id, settings)),
    );
    process.send?.({ joined: url });
  });

  type Common = Parameters<typeof startSamverkan>[1] & Parameters<typeof startMember>[1];
  const samverkan = async (options: Omit<Common, 'dataDir'>) => {
    const { registryOf } = await import('./samverkan/parter.ts');
    const { startSamverkan } = await import('./samverkan/startSamverkan.ts');
    return startSamverkan(await registeredParter(), {
      ...options,
      registry: registryOf(settings),
      natverksfraga: natverksfraga(settings.gatewayUrl),
    });
  };
  const member = async (slug: string, options: Omit<Common, 'dataDir'>) => {
    const { startMember } = await import('./startMember.ts');
    return startMember(slug, {
      ...options,
      dataDir: settings.dataDir,
      atkomst: atkomst.get(slug),
      natverksfraga: natverksfraga(settings.gatewayUrl),
    });
  };
  const start = async (slug: string) => {
    const options = {
      port: portOf(slug, settings.port),
      host: settings.host,
      databaseUrl: databaseUrl(slug),
      databaseLimits: settings.databaseLimits,
      trust: {
        ...developmentSignIn(trust, slug, ['samverkan', ...slugs], issuers, await namesAt(slug)),
        callKeys: await callKeysOf(slug, settings),
      },
      workplace: workplaceOptions(settings),
      // Developers also write localhost.
      publicUrl: settings.production ? address(slug) : null,
      guard: subgraphGuard(settings),
      farskSekunder: settings.freshSeconds,
      retention: { days: settings.retention, sessions: settings.sessionLimits },
      log: createLog(slug, settings),
    };
    const server = slug === 'samverkan' ? await samverkan(options) : await member(slug, options);
    running.set(slug, server);
    process.send?.({ started: slug, url: server.url, workplace: await hasWorkplace(slug) });
  };
  const hasWorkplace = async (slug: string) =>
    settings.workplace && (slug === 'samverkan' || 'huvudman' in (await loadConfig(slug)));
  const stop = async (slug: string, graceMs = 0) => {
    await running.get(slug)?.close(graceMs);
    running.delete(slug);
    process.send?.({ stopped: slug });
  };

  const close = async (graceMs?: number) => {
    await Promise.all([...running.keys()].map((slug) => stop(slug, graceMs)));
  };
  process.on('message', (message: { stop: string } | { registry: string }) => {
    if ('registry' in message) join(message.registry);
    else stop(message.stop).catch((error) => console.error(error));
  });
  try {
    process.send?.({ genesis: await layGenesis(settings.dataDir, keys, address) });
    for (const slug of slugs) await start(slug);
    // Samverkan follows the registry, where all are members by then.
    await joined;
    await start('samverkan');
  } catch (error) {
    await close();
    throw error;
  }
  return { url: 'all', port: settings.port, close };
});
