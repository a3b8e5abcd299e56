import { readFile } from 'node:fs/promises';
import { join as pathOf } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startGateway } from '../../../gateway/gateway.ts';
import { RegistrySource } from '../../../gateway/registry/RegistrySource.ts';
import { startSamverkan } from '../../../subgraphs/samverkan/startSamverkan.ts';
import { ask } from '../../ask.ts';
import { gatewayKey, trust } from '../../identity.ts';
import { log } from '../../log.ts';
import { freePort } from '../../ports.ts';
import { TestRegistry } from '../../registry/TestRegistry.ts';
import { CannedNetwork } from '../CannedNetwork.ts';
import { median, ms } from '../numbers.ts';
import type { Report } from '../Report.ts';
import type { BenchOptions } from '../readOptions.ts';
import { anyRate, patience } from '../systems/settings.ts';

const most = 1_000;
const newcomers = ['part003', 'part004', 'part005'];

/**
 * A member joins by the registry, and leaves: how long it takes until the network's answers show it. Registry, samverkan and
 * gateway are the real ones, the member canned. That the plan of the question is the same object all the time shows that nothing
 * was composed or planned anew.
 */
export async function join(_options: BenchOptions, report: Report): Promise<void> {
  const canned = await CannedNetwork.start(12);
  const port = await freePort();
  const local = { host: '127.0.0.1', log };
  const registry = await TestRegistry.start(async (keys) => ({
    samverkan: {
      urls: [`http://127.0.0.1:${port}/graphql`],
      key: (await keys.signer('samverkan')).publicKey,
    },
  }));
  const follow = (name: string) => ({ url: registry.url, file: pathOf(registry.folder, name) });
  const samverkan = await startSamverkan([], {
    ...local,
    port,
    databaseUrl: `sqlite:${pathOf(registry.folder, 'samverkan.sqlite')}`,
    trust,
    registry: follow('samverkan.jsonl'),
  });
  const plans = new Set<unknown>();
  const gateway = await startGateway({
    ...local,
    port: 0,
    supergraphSdl: await readFile(
      new URL('../../../gateway/compose/supergraph.graphql', import.meta.url),
      'utf8',
    ),
    network: await RegistrySource.follow({ ...follow('gateway.jsonl'), genesis: null, log }),
    key: gatewayKey,
    clientLimits: anyRate,
    limits: patience,
    onPlan: (plan) => plans.add(plan),
  });
  const units = async (id: string) => {
    const query =
      'query ($id: ID!) { part(id: $id) { huvudman { verksamheter(first: 1) { totalCount } } } }';
    const { data } = await ask(gateway.url, query, { id });
    return data?.part?.huvudman?.verksamheter?.totalCount ?? null;
  };
  const seenAfter = async (cause: () => Promise<{ ok: boolean }>, seen: () => Promise<boolean>) => {
    const started = performance.now();
    const { ok } = await cause();
    if (!ok) throw new Error('the registry refused a bench member');
    while (!(await seen())) {
      if (performance.now() - started > 20_000) break;
      await pause(5);
    }
    return performance.now() - started;
  };
  try {
    const joined: number[] = [];
    const left: number[] = [];
    const { huvudman } = canned.kontrakt();
    for (const id of newcomers) {
      await units(id);
      const entry = await registry.network.join(id, { urls: [huvudman[id] as string] });
      const isSeen = async () => (await units(id)) !== null;
      joined.push(await seenAfter(() => registry.send(entry), isSeen));
      const isGone = async () => (await units(id)) === null;
      left.push(await seenAfter(() => registry.say(id, { type: 'leave' }), isGone));
    }
    for (const [figure, found] of [
      ['a member joins: until answers show it', median(joined)],
      ['a member leaves: until answers show it', median(left)],
    ] as const) {
      const anew = plans.size === 1 ? 'nothing composed or planned anew' : `${plans.size} plans`;
      report.rows.push({
        figure,
        target: `≤ ${most} ms, no recomposition`,
        found: `${ms(found)}, ${anew}`,
        met: found <= most && plans.size === 1,
      });
    }
  } finally {
    await gateway.close();
    await samverkan.close();
    await registry.close();
    await canned.stop();
  }
}
