import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Limits } from '../../gateway/members/limits.ts';
import { excludeMembers } from '../../gateway/registry/excludeMembers.ts';
import { RegistrySource } from '../../gateway/registry/RegistrySource.ts';
import { type Answer, ask } from '../ask.ts';
import { log } from '../log.ts';
import { type Misbehaving, misbehave } from '../misbehave.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { vardcentrumQuery } from '../queries.ts';
import { TestRegistry } from '../registry/TestRegistry.ts';

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
  const expectNotAsked = (answer: Answer, told: object, why: string) => {
    expect(answer.extensions?.natverk).toContainEqual(
      expect.objectContaining({ huvudman: 'tierp', ...told }),
    );
    const errors = answer.errors?.filter(({ extensions }) => extensions.huvudman === 'tierp');
    expect(errors).toMatchObject([
      {
        message: `tierp: tillfrågas inte ${why}.`,
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
    const told = { status: 'SPARRAD', orsak: 'BRYTARE_OPPEN' };
    expectNotAsked(second, told, 'just nu, eftersom den inte har svarat på en stund');
    expect(tierp.requests).toBe(requests);
  });

  test('since it has as many questions as it may have, is told of as that', async () => {
    const { url } = await gatewayWith({ connectionsPerSubgraph: 1, waitingPerSubgraph: 0 });
    waiting.length = 0;
    const first = ask(url, '{ part(id: "tierp") { huvudman { verksamheter { totalCount } } } }');
    while (waiting.length === 0) await new Promise(setImmediate);
    const second = await ask(url, vardcentrumQuery);
    const told = { status: 'SPARRAD', orsak: 'KO_FULL' };
    const why = 'just nu, eftersom den redan har så många frågor som den kan få';
    expectNotAsked(second, told, why);
    waiting[0]?.destroy();
    expect((await first).extensions?.natverk).toMatchObject([{ orsak: 'AVBROTT' }]);
  });

  describe('since the operator of the gateway leaves it out', () => {
    const undantag = { skal: 'Dess uppgifter granskas.', sedan: '2026-11-30' };
    const why = 'av den här gatewayen: Dess uppgifter granskas';
    let registry: TestRegistry;

    beforeAll(async () => {
      const urls = (id: string) => [network.subgraphs.get(id)?.url ?? ''];
      registry = await TestRegistry.start(async (keys) => ({
        founders: [
          await keys.identity('tierp', { slag: 'KOMMUN', urls: urls('tierp') }),
          await keys.identity('region-uppsala', { slag: 'REGION', urls: urls('region-uppsala') }),
          await keys.identity('alvkarleby', { slag: 'KOMMUN', urls: urls('alvkarleby') }),
        ],
        samverkan: { urls: urls('samverkan'), key: (await keys.signer('samverkan')).publicKey },
      }));
    });
    afterAll(() => registry.close());

    const gatewayOf = async (excluded: Parameters<typeof excludeMembers>[1]) => {
      const options = { url: registry.url, file: null, genesis: null, log };
      const source = await RegistrySource.follow(options);
      return network.gatewayWith({}, { network: excludeMembers(source, excluded, log) });
    };

    test('is told of as that with the reason, and stays a member', async () => {
      const { url } = await gatewayOf(new Map([['tierp', undantag]]));
      const told = { status: 'UNDANTAGEN', orsak: 'UNDANTAGEN', ...undantag, ms: 0 };
      expectNotAsked(await ask(url, vardcentrumQuery), told, why);
      const query = '{ register { medlemmar { part { id } grundare undantag { skal sedan } } } }';
      expect((await ask(url, query)).data.register.medlemmar).toEqual([
        { part: { id: 'tierp' }, grundare: true, undantag },
        { part: { id: 'region-uppsala' }, grundare: true, undantag: null },
        { part: { id: 'alvkarleby' }, grundare: true, undantag: null },
      ]);
    });

    test('is asked again when it is left out no longer', async () => {
      const { url } = await gatewayOf(new Map());
      expect((await ask(url, vardcentrumQuery)).extensions?.natverk).toContainEqual(
        expect.objectContaining({ huvudman: 'tierp', status: 'SVARADE' }),
      );
    });
  });
});
