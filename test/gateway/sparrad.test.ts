import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Limits } from '../../gateway/members/limits.ts';
import { excludeMembers } from '../../gateway/registry/excludeMembers.ts';
import { RegistrySource } from '../../gateway/registry/RegistrySource.ts';
import { registeredParter } from '../../subgraphs/network.ts';
import { startSamverkan } from '../../subgraphs/samverkan/startSamverkan.ts';
import { type Answer, ask } from '../ask.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { trust } from '../identity.ts';
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

  test('since it has failed time after time, is named with that reason', async () => {
    const { url } = await gatewayWith({ subgraphTimeoutMs: 500, breakAfter: 1, breakMs: 600_000 });
    const ofTierp = async () =>
      (await ask(url, vardcentrumQuery)).extensions?.natverk?.find(
        ({ huvudman }) => huvudman === 'tierp',
      );
    const late = { status: 'SVARADE_INTE', orsak: 'TIDSGRANS' };
    let told = await ofTierp();
    expect(told).toMatchObject(late);
    // A deadline that passes while the gateway itself is late counts against nobody: on a busy machine it takes more than one.
    while (told?.orsak === 'TIDSGRANS') told = await ofTierp();
    const { requests } = tierp;
    const answer = await ask(url, vardcentrumQuery);
    const barred = { status: 'SPARRAD', orsak: 'BRYTARE_OPPEN' };
    expectNotAsked(answer, barred, 'just nu, eftersom den inte har svarat på en stund');
    expect(tierp.requests).toBe(requests);
  });

  test('since it has as many questions as it may have, is named with that reason', async () => {
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

  /** A registry of the network, whose samverkan is at that address. */
  const registryOf = (samverkan: string) => {
    const urls = (id: string) => [network.subgraphs.get(id)?.url ?? ''];
    return TestRegistry.start(async (keys) => ({
      founders: [
        await keys.identity('tierp', { slag: 'KOMMUN', urls: urls('tierp') }),
        await keys.identity('region-uppsala', { slag: 'REGION', urls: urls('region-uppsala') }),
        await keys.identity('alvkarleby', { slag: 'KOMMUN', urls: urls('alvkarleby') }),
      ],
      samverkan: { urls: [samverkan], key: (await keys.signer('samverkan')).publicKey },
    }));
  };
  const gatewayOver = async (
    { url }: TestRegistry,
    excluded: Parameters<typeof excludeMembers>[1] = new Map(),
  ) => {
    const source = await RegistrySource.follow({ url, file: null, genesis: null, log });
    return network.gatewayWith({}, { network: excludeMembers(source, excluded, log) });
  };

  describe('since the operator of the gateway leaves it out', () => {
    const undantag = { skal: 'Dess uppgifter granskas.', sedan: '2026-11-30' };
    const why = 'av den här gatewayen: Dess uppgifter granskas';
    let registry: TestRegistry;

    beforeAll(async () => {
      registry = await registryOf(network.subgraphs.get('samverkan')?.url ?? '');
    });
    afterAll(() => registry.close());

    const gatewayOf = (excluded: Parameters<typeof excludeMembers>[1]) =>
      gatewayOver(registry, excluded);

    test('is named with the reason that its operator gave, and stays a member', async () => {
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

  test('since it has left, stands with its date where it took part: no error, and nothing is missing', async () => {
    const [sqlite] = (await testDatabases()) as [TestDatabases];
    const uttradd = '2026-03-01T10:00:00.000Z';
    const samverkan = await startSamverkan(
      (await registeredParter()).map((part) => (part.id === 'tierp' ? { ...part, uttradd } : part)),
      { port: 0, host: '127.0.0.1', databaseUrl: await sqlite.url(), trust, log },
    );
    const registry = await registryOf(samverkan.url);
    await registry.say('tierp', { type: 'leave' });
    const gateway = await gatewayOver(registry);
    const { requests } = tierp;
    const { data, errors, extensions } = await ask(
      gateway.url,
      `{ vardcentrum(id: "tierp-alvkarleby") {
        deltagare { part { id uttradd } status verksamheter { namn } }
        sammanstallning { saknas { id } }
        avtal { avvikelser parter { part { id } status } } } }`,
    );
    const own = errors?.filter((error) => error.extensions.huvudman === 'tierp');
    expect(own ?? []).toEqual([]);
    expect(extensions?.natverk).toContainEqual({
      huvudman: 'tierp',
      status: 'UTTRADD',
      sedan: registry.network.log.membership.members.get('tierp')?.left,
      ms: 0,
    });
    const { deltagare, sammanstallning } = data.vardcentrum;
    expect(deltagare).toContainEqual({
      part: { id: 'tierp', uttradd },
      status: null,
      verksamheter: null,
    });
    expect(sammanstallning.saknas).not.toContainEqual({ id: 'tierp' });
    expect(tierp.requests).toBe(requests);
    await registry.close();
    await samverkan.close();
    await sqlite.cleanUp();
  });
});
