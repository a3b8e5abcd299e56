import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GatewayOptions } from '../../gateway/gateway.ts';
import { MemberMetrics } from '../../gateway/metrics/MemberMetrics.ts';
import { type Answer, ask } from '../ask.ts';
import { networkToken } from '../identity.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { vardcentrumQuery } from '../queries.ts';
import { type Relay, relayTo } from '../relay.ts';

const unitsQuery =
  '{ part(id: "tierp") { huvudman { verksamheter(filter: { typ: HEMSJUKVARD }) { nodes { id namn } } } } }';
const rename = `mutation ($input: AndraVerksamhet!) { andraVerksamhet(input: $input) { fel { falt kod meddelande } } }`;

const kept: [string, Partial<GatewayOptions>][] = [
  ['whole answers are kept', {}],
  ['only those of each party', { keptAnswerBytes: 0 }],
];

describe('answers that their owners let be shown again', () => {
  let network: TestNetwork;
  let tierp: Relay;
  let url: string;
  let calls = 0;
  let version = 0;
  const gatewayWith = async (options: Partial<GatewayOptions> = {}) => {
    ({ url } = await network.gatewayWith({ tierp: tierp.url }, options));
  };
  const of = ({ extensions }: Answer, id: string) =>
    extensions?.natverk?.find(({ huvudman }) => huvudman === id);
  /** Asks until what is asked is answered without a call: the first answers begin the listening. */
  const untilKept = async (query: string) => {
    for (;;) {
      const before = calls;
      const answer = await ask(url, query);
      if (calls === before) return answer;
    }
  };
  const unit = (answer: Answer) => answer.data.part.huvudman.verksamheter.nodes[0];

  beforeAll(async () => {
    network = await startNetwork({
      only: ['region-uppsala', 'tierp', 'alvkarleby'],
      farskSekunder: 3_600,
    });
    tierp = await relayTo(network.subgraphs.get('tierp')?.url ?? '', ({ url: path }) => {
      if (path === '/graphql') calls += 1;
    });
  });
  afterAll(async () => {
    await tierp.close();
    await network.close();
  });
  beforeEach(() => gatewayWith());
  afterEach(() => {
    tierp.behave(null);
    tierp.breakOff(null);
  });

  test('come without a call, the same as before, and say how old they are', async () => {
    const first = await ask(url, vardcentrumQuery);
    expect(of(first, 'tierp')).not.toHaveProperty('alderSekunder');
    const again = await untilKept(vardcentrumQuery);
    expect(again.data).toEqual(first.data);
    expect(of(again, 'tierp')).toEqual({
      huvudman: 'tierp',
      status: 'SVARADE',
      ms: 0,
      tid: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      alderSekunder: expect.any(Number),
    });
  });

  test.each(kept)('are counted for each party whose they are, when %s', async (_what, options) => {
    const observer = new MemberMetrics();
    await gatewayWith({ ...options, observer });
    const fresh = (answer: Answer) =>
      ['samverkan', 'tierp'].every((id) => 'alderSekunder' in (of(answer, id) ?? {}));
    while (!fresh(await ask(url, unitsQuery)));
    const served = async (member: string) => {
      const lines = (await observer.registry.metrics()).split('\n');
      const line = lines.find((each) => each.includes(`fresh_served_total{member="${member}"}`));
      return Number(line?.split(' ').at(-1));
    };
    const [samverkans, tierps] = [await served('samverkan'), await served('tierp')];
    await ask(url, unitsQuery);
    expect(await served('samverkan')).toBe(samverkans + 1);
    expect(await served('tierp')).toBe(tierps + 1);
  });

  test.each(kept)('end when the owner writes, when %s', async (_what, options) => {
    await gatewayWith(options);
    const { id, namn } = unit(await untilKept(unitsQuery));
    version += 1;
    const input = { huvudmanId: 'tierp', id, version, skal: 'Prov', namn: `${namn} ny` };
    const written = await network.askOwn('tierp', rename, { input });
    expect(written.data.andraVerksamhet.fel).toEqual([]);
    let answer = await ask(url, unitsQuery);
    while (unit(answer).namn === namn) answer = await ask(url, unitsQuery);
    expect(unit(answer).namn).toBe(`${namn} ny`);
  });

  test('are not given to one with a token, nor kept of what one was answered', async () => {
    await untilKept(unitsQuery);
    const authorization = `Bearer ${await networkToken({ huvudman: 'tierp', roller: ['las'] })}`;
    const before = calls;
    for (const _ of [1, 2]) {
      const answer = await ask(url, unitsQuery, undefined, { authorization });
      expect(of(answer, 'tierp')).not.toHaveProperty('alderSekunder');
    }
    expect(calls).toBe(before + 2);
  });

  test('are not given to one who wants them new', async () => {
    await untilKept(unitsQuery);
    const before = calls;
    const answer = await ask(url, unitsQuery, undefined, { 'cache-control': 'no-cache' });
    expect(of(answer, 'tierp')).not.toHaveProperty('alderSekunder');
    expect(calls).toBe(before + 1);
  });

  test('are not given to another question', async () => {
    await untilKept(unitsQuery);
    const other = await ask(url, unitsQuery.replace('HEMSJUKVARD', 'SOCIALTJANST'));
    expect(other.data).not.toEqual((await ask(url, unitsQuery)).data);
  });

  test('are not kept while the owner cannot be heard', async () => {
    tierp.breakOff('/forandringar');
    for (const _ of [1, 2, 3]) {
      const before = calls;
      expect(of(await ask(url, unitsQuery), 'tierp')).not.toHaveProperty('alderSekunder');
      expect(calls).toBe(before + 1);
    }
  });

  test('with a mistake in them are not kept', async () => {
    await untilKept(unitsQuery);
    tierp.behave((_request, response) => response.writeHead(500).end());
    await gatewayWith();
    for (const _ of [1, 2]) {
      expect((await ask(url, unitsQuery)).errors).toMatchObject([
        { extensions: { code: 'HUVUDMAN_UNAVAILABLE', huvudman: 'tierp' } },
      ]);
    }
  });
});
