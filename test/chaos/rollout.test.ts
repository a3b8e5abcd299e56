import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { natverksfraga } from '../../shared/serve/natverksfraga.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { loadHuvudman, registeredParter } from '../../subgraphs/network.ts';
import { startSamverkan } from '../../subgraphs/samverkan/startSamverkan.ts';
import { networkToken, trust } from '../identity.ts';
import { log } from '../log.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { long } from '../runner/long.ts';
import { Balancer } from './Balancer.ts';
import { type Fault, nothing } from './Fault.ts';
import { Load } from './Load.ts';
import { kommuner, others } from './Places.ts';
import { runFault } from './runFault.ts';

/** Longer than a balancer on a slow machine takes to look who is ready. */
const graceMs = 2_000;
const watch = { beforeMs: 300, duringMs: 1_000, afterMs: 300 };

/** A server that is restarted at its own port, as a rollout does it. */
class Instance {
  readonly #start: (port: number) => Promise<RunningServer>;
  server!: RunningServer;

  constructor(start: (port: number) => Promise<RunningServer>) {
    this.#start = start;
  }

  async open(port = 0): Promise<this> {
    this.server = await this.#start(port);
    return this;
  }

  async restart(): Promise<void> {
    const { port } = this.server;
    await this.server.close(graceMs);
    await this.open(port);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'vardnat-chaos-'));
const databaseUrl = (slug: string) => `sqlite:${join(folder, `${slug}.sqlite`)}`;
const place = (port: number, slug: string) => ({
  port,
  host: '127.0.0.1',
  databaseUrl: databaseUrl(slug),
  trust,
  log,
});
let network: TestNetwork;
let balancer: Balancer;
let load: Load;
let samverkan: Instance;
let tierp: Instance[];
let alvkarleby: Instance;
let gateways: Instance[];

beforeAll(async () => {
  const config = await loadHuvudman('tierp');
  network = await startNetwork({
    only: ['alvkarleby', ...kommuner, ...others],
    databaseUrl: async (slug) => databaseUrl(slug),
    extensions: { tierp: config.tillagg?.sdl ?? '' },
  });
  const parter = await registeredParter();
  samverkan = await new Instance((port) => startSamverkan(parter, place(port, 'samverkan'))).open();
  const another = () =>
    new Instance((port) =>
      startHuvudman(config, { ...place(port, 'tierp'), natverksfraga: natverksfraga(null) }),
    );
  tierp = [await another().open(), await another().open()];
  const alone = await loadHuvudman('alvkarleby');
  alvkarleby = await new Instance((port) =>
    startHuvudman(alone, { ...place(port, 'alvkarleby'), natverksfraga: natverksfraga(null) }),
  ).open();
  const addresses = {
    alvkarleby: [alvkarleby.server.url],
    samverkan: [samverkan.server.url, network.subgraphs.get('samverkan')?.url ?? ''],
    tierp: tierp.map(({ server }) => server.url),
  };
  const gateway = () => new Instance((port) => network.gatewayWith(addresses, { port }));
  gateways = [await gateway().open(), await gateway().open()];
  balancer = new Balancer(
    gateways.map(({ server }) => server.url),
    60_000,
  );
  const token = (huvudman: string) => networkToken({ huvudman, roller: ['las'] });
  load = new Load({ balancer, perSecond: 8, atOnce: 2, token });
  await load.learn();
  load.start();
}, 240_000);
afterAll(async () => {
  await load.stop();
  await balancer.close();
  for (const { server } of tierp) await server.close();
  await samverkan.server.close();
  await alvkarleby.server.close();
  await network.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const rollouts: [string, () => Instance[]][] = [
  ['a member', () => tierp],
  ['samverkan', () => [samverkan]],
  ['the gateway', () => gateways],
];

test.each(long ? rollouts : rollouts.slice(2))(
  '%s in two instances is restarted under load without an answer that is not whole',
  async (what, instances) => {
    const restart: Fault<{ load: Load }> = {
      name: 'restart',
      what: `${what} is restarted`,
      silent: [],
      inject: async () => {
        for (const instance of instances()) await instance.restart();
      },
      heal: nothing,
    };
    const fared = await runFault(restart, { load }, watch);
    expect(fared).toMatchObject({ wrong: 0, failed: 0, partial: 0, broken: [], missing: [] });
    expect(fared.complete).toBeGreaterThan(10);
    expect(fared.stale).toBe(0);
  },
  120_000,
);

test('a member in one instance is restarted under load, is named while it is gone, and every answer comes', async () => {
  const restart: Fault<{ load: Load }> = {
    name: 'restart-alone',
    what: 'a member in one instance is restarted',
    silent: ['alvkarleby'],
    inject: () => alvkarleby.restart(),
    heal: nothing,
  };
  // What is not named of a party that is silent breaks the run (judge.ts).
  const fared = await runFault(restart, { load }, watch);
  expect(fared).toMatchObject({ wrong: 0, failed: 0, broken: [], missing: [] });
  expect(fared.complete).toBeGreaterThan(10);
}, 120_000);
