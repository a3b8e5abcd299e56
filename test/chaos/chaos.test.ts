import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadHuvudman } from '../../subgraphs/network.ts';
import { networkToken } from '../identity.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { type Relay, relayTo } from '../relay.ts';
import { Balancer } from './Balancer.ts';
import { breaksOff, html500 } from './faults/answers.ts';
import { Load } from './Load.ts';
import { kommuner, others } from './Places.ts';
import { runFault } from './runFault.ts';

const watch = { beforeMs: 300, duringMs: 1_000, afterMs: 300 };
let network: TestNetwork;
let relay: Relay;
let balancer: Balancer;
let load: Load;

beforeAll(async () => {
  const { tillagg } = await loadHuvudman('tierp');
  network = await startNetwork({
    only: ['tierp', 'alvkarleby', ...kommuner, ...others],
    extensions: { tierp: tillagg?.sdl ?? '' },
  });
  relay = await relayTo(network.subgraphs.get('alvkarleby')?.url ?? '');
  const { url } = await network.gatewayWith({ alvkarleby: relay.url });
  // One question after the other, and a client with patience: what is held here is what is answered, not how fast.
  balancer = new Balancer([url], 60_000);
  const token = (huvudman: string) => networkToken({ huvudman, roller: ['las'] });
  load = new Load({ balancer, perSecond: 10, atOnce: 2, token });
  await load.learn();
  load.start();
}, 300_000);
afterAll(async () => {
  await load?.stop();
  await balancer?.close();
  await relay?.close();
  await network?.close();
}, 60_000);

test.each([breaksOff, html500])(
  '$name costs its own part of an answer, which is then whole again',
  async (fault) => {
    const fared = await runFault(fault, { load, relay }, watch);
    expect(fared).toMatchObject({ wrong: 0, failed: 0, broken: [], missing: [] });
    expect(fared.complete).toBeGreaterThan(0);
  },
  120_000,
);
