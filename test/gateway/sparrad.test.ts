import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Limits } from '../../gateway/scatter/limits.ts';
import { type Answer, ask } from '../ask.ts';
import { type Misbehaving, misbehave } from '../misbehave.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { vardcentrumQuery } from '../queries.ts';

describe('a party that is not asked', () => {
  let network: TestNetwork;
  let tierp: Misbehaving;
  const waiting: ServerResponse[] = [];

  beforeAll(async () => {
    network = await startNetwork({ only: ['region-uppsala', 'tierp', 'alvkarleby'] });
    tierp = await misbehave((_request, response) => waiting.push(response));
  });
  afterAll(async () => {
    await tierp.close();
    await network.close();
  });

  const gatewayWith = (limits: Partial<Limits>) =>
    network.gatewayWith({ tierp: tierp.url }, { limits });
  const expectNotAsked = (answer: Answer, orsak: string, why: string) => {
    expect(answer.extensions?.natverk).toContainEqual(
      expect.objectContaining({ huvudman: 'tierp', status: 'SPARRAD', orsak }),
    );
    const errors = answer.errors?.filter(({ extensions }) => extensions.huvudman === 'tierp');
    expect(errors).toMatchObject([
      {
        message: `tierp: tillfrågas inte just nu, eftersom den ${why}.`,
        extensions: { code: 'HUVUDMAN_UNAVAILABLE' },
      },
    ]);
    const { deltagare, sammanstallning } = answer.data.vardcentrum;
    expect(deltagare).toContainEqual({
      part: { id: 'tierp', namn: 'Tierps kommun', slag: 'KOMMUN' },
      status: null,
      roll: null,
      verksamheter: null,
      budgetar: null,
    });
    expect(sammanstallning.saknas).toContainEqual({ namn: 'Tierps kommun' });
    const others = answer.extensions?.natverk?.filter(({ huvudman }) =>
      ['region-uppsala', 'alvkarleby'].includes(huvudman),
    );
    expect(others?.map(({ status }) => status)).toEqual(['SVARADE', 'SVARADE']);
  };

  test('since it has failed time after time, is told of as that', async () => {
    const { url } = await gatewayWith({ subgraphTimeoutMs: 500, breakAfter: 1, breakMs: 600_000 });
    const first = await ask(url, vardcentrumQuery);
    expect(first.extensions?.natverk).toContainEqual(
      expect.objectContaining({ huvudman: 'tierp', status: 'SVARADE_INTE', orsak: 'TIDSGRANS' }),
    );
    const { requests } = tierp;
    const second = await ask(url, vardcentrumQuery);
    expectNotAsked(second, 'BRYTARE_OPPEN', 'inte har svarat på en stund');
    expect(tierp.requests).toBe(requests);
  });

  test('since it has as many questions as it may have, is told of as that', async () => {
    const { url } = await gatewayWith({ connectionsPerSubgraph: 1, waitingPerSubgraph: 0 });
    waiting.length = 0;
    const first = ask(url, '{ part(id: "tierp") { huvudman { verksamheter { totalCount } } } }');
    while (waiting.length === 0) await new Promise(setImmediate);
    const second = await ask(url, vardcentrumQuery);
    expectNotAsked(second, 'KO_FULL', 'redan har så många frågor som den kan få');
    waiting[0]?.destroy();
    expect((await first).extensions?.natverk).toMatchObject([{ orsak: 'AVBROTT' }]);
  });
});
