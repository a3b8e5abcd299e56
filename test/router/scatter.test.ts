import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Supergraph } from '@apollo/federation-internals';
import {
  ApolloGateway,
  type GraphQLDataSourceProcessOptions,
  RemoteGraphQLDataSource,
} from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { networkFrom } from '../../gateway/registry/readNetwork.ts';
import { asked, portal } from '../answer/questions.ts';
import { ask } from '../ask.ts';
import { ChangingNetwork } from '../ChangingNetwork.ts';
import { networkToken } from '../identity.ts';
import { type Misbehaving, misbehave } from '../misbehave.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

/** A region, three kommuner and a member on another stack. */
const members = ['region-uppsala', 'tierp', 'alvkarleby', 'osthammar', 'privat-rehab-fyris'];
const extension = readFileSync(
  new URL('../../subgraphs/tierp/trygghetsboenden.graphql', import.meta.url),
  'utf8',
);
interface Context {
  authorization?: string;
}
type Router = ApolloServer<Context>;

/** The stock Apollo gateway as the router in front: it knows nothing of the network but its supergraph. */
async function routerOver(scatter: string): Promise<Router> {
  const supergraphSdl = await (await fetch(new URL('/supergraph.graphql', scatter))).text();
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ url }) =>
      new RemoteGraphQLDataSource<Context>({
        url,
        willSendRequest: ({ request, context }: GraphQLDataSourceProcessOptions<Context>) => {
          const { authorization } = context;
          if (authorization) request.http?.headers.set('authorization', authorization);
        },
      }),
  });
  const router = new ApolloServer<Context>({ gateway });
  await router.start();
  return router;
}

async function answerOf(router: Router, query: string, variables = {}, contextValue: Context = {}) {
  const { body } = await router.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('several answers');
  return JSON.parse(JSON.stringify(body.singleResult)) as {
    data: Record<string, unknown> | null;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
}

describe('the network behind another router', () => {
  let network: TestNetwork;
  let silent: Misbehaving;
  let scatter: string;
  let router: Router;

  beforeAll(async () => {
    network = await startNetwork({ only: members, extensions: { tierp: extension } });
    ({ url: scatter } = await network.gatewayWith({}, { graphs: true }));
    router = await routerOver(scatter);
  });
  afterAll(async () => {
    await router.stop();
    await silent?.close();
    await network.close();
  });
  const put = (graph: string, query: string, variables = {}, headers = {}) =>
    ask(new URL(`/graf/${graph}`, scatter).href, query, variables, headers);

  test.each(portal.map(asked))(
    'answers as our own gateway does: $name',
    async ({ query, variables }) => {
      const { data } = await answerOf(router, query, variables);
      const wanted = await network.ask(query, variables);
      expect(data).not.toBeNull();
      expect(data).toEqual(wanted.data);
    },
  );

  test('answers for what a member publishes beyond the contract', async () => {
    const query = '{ tierp_trygghetsboenden { namn hemsjukvard { namn telefon } } }';
    const { data } = await answerOf(router, query);
    expect(data?.tierp_trygghetsboenden).toHaveLength(3);
    expect(data).toEqual((await network.ask(query)).data);
  });

  test('hands on who asks, and signs for itself', async () => {
    const query =
      '{ part(id: "tierp") { huvudman { verksamheter(first: 3) { nodes { namn systemstod } } } } }';
    const authorization = `Bearer ${await networkToken({ huvudman: 'tierp', roller: ['las'] })}`;
    const anonymous = await answerOf(router, query);
    const own = await answerOf(router, query, {}, { authorization });
    expect(anonymous.data).toEqual((await network.ask(query)).data);
    expect(own.data).toEqual((await ask(network.gateway.url, query, {}, { authorization })).data);
    // What is shown within the network only.
    expect(anonymous.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(own.errors).toBeUndefined();
  });

  test('takes entities under several names in one document, and says who was asked', async () => {
    const { data, errors, extensions } = await put(
      'kontrakt',
      `query ($a: [_Any!]!, $b: [_Any!]!, $n: Int) {
        a: _entities(representations: $a) { ...Enheter }
        _entities(representations: $b) { __typename ... on Huvudman { organisationsnummer } }
      }
      fragment Enheter on Huvudman { verksamheter(first: $n) { nodes { id } } }`,
      {
        a: [{ __typename: 'Huvudman', id: 'tierp' }],
        b: ['region-uppsala', 'finns-inte'].map((id) => ({ __typename: 'Huvudman', id })),
        n: 1,
      },
    );
    expect(data.a[0].verksamheter.nodes).toHaveLength(1);
    expect(data._entities[0]).toEqual({
      __typename: 'Huvudman',
      organisationsnummer: '232100-0024',
    });
    expect(errors).toMatchObject([
      {
        path: ['_entities', 1],
        extensions: { code: 'HUVUDMAN_UNAVAILABLE', huvudman: 'finns-inte' },
      },
    ]);
    expect(extensions?.natverk?.map(({ huvudman, status }) => [huvudman, status])).toEqual([
      ['finns-inte', 'SVARADE_INTE'],
      ['region-uppsala', 'SVARADE'],
      ['tierp', 'SVARADE'],
    ]);
  });

  test('leaves out what a silent member has, and names it', async () => {
    silent = await misbehave((_request, response: ServerResponse) => response.destroy());
    const { url } = await network.gatewayWith({ tierp: silent.url }, { graphs: true });
    const other = await routerOver(url);
    const query = '{ parter { id huvudman { organisationsnummer } } }';
    const { data, errors } = await answerOf(other, query);
    const wanted = await network.ask(query);
    const without = wanted.data.parter.map((part: { id: string }) =>
      part.id === 'tierp' ? expect.objectContaining({ id: 'tierp' }) : part,
    );
    expect(data?.parter).toEqual(without);
    expect(errors).toContainEqual(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'HUVUDMAN_UNAVAILABLE', huvudman: 'tierp' }),
      }),
    );
    await other.stop();
  });

  test('states our costs in the supergraph, so that a router can hold its clients to them', async () => {
    const sdl = await (await fetch(new URL('/supergraph.graphql', scatter))).text();
    const schema = Supergraph.build(sdl).schema;
    expect(schema.type('Huvudman')?.appliedDirectivesOf('cost')[0]?.arguments()).toEqual({
      weight: 250,
    });
    expect(sdl).toContain(
      `@listSize(assumedSize: ${members.length}, requireOneSlicingArgument: false)`,
    );
    expect(sdl).toMatch(
      /verksamheter\([^)]*\): VerksamhetConnection.*@listSize\(assumedSize: \d+, slicingArguments: \["first"\], sizedFields: \["nodes"\], requireOneSlicingArgument: false\)/,
    );
  });

  test('follows the registry while it runs: who joins is asked, who leaves is not, and costs and schema with them', async () => {
    const urls = new Map([...network.subgraphs].map(([id, { url }]) => [id, url]));
    const all = networkFrom({
      samverkan: urls.get('samverkan'),
      huvudman: Object.fromEntries([...urls].filter(([id]) => members.includes(id))),
    });
    const without = (id: string) => new Map([...all.members].filter(([member]) => member !== id));
    const extensions = new Map([['tierp', extension]]);
    const source = new ChangingNetwork({ ...all, members: without('osthammar') });
    const { url } = await network.gatewayWith({}, { network: source, graphs: true });
    const sdl = async () => (await fetch(new URL('/supergraph.graphql', url))).text();
    const asked = async (id: string) => {
      const representations = [{ __typename: 'Huvudman', id }];
      const query =
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Huvudman { organisationsnummer } } }';
      const { data, extensions } = await ask(new URL('/graf/kontrakt', url).href, query, {
        r: representations,
      });
      const [{ organisationsnummer = null } = {}] = data?._entities ?? [];
      return [organisationsnummer, extensions?.natverk?.map(({ status }) => status)];
    };
    expect(await asked('osthammar')).toEqual([null, ['SVARADE_INTE']]);
    expect(await asked('alvkarleby')).toEqual(['212000-0258', ['SVARADE']]);
    expect(await sdl()).toContain(`@listSize(assumedSize: ${members.length - 1}, `);
    expect(await sdl()).not.toContain('tierp_trygghetsboenden');

    source.change({ ...all, extensions });
    expect(await asked('osthammar')).toEqual(['212000-0290', ['SVARADE']]);
    expect(await sdl()).toContain(`@listSize(assumedSize: ${members.length}, `);
    // What a member publishes is composed first; a router asks for the supergraph again and again.
    while (!(await sdl()).includes('tierp_trygghetsboenden')) await pause(50);
    const router = await routerOver(url);
    const query = '{ tierp_trygghetsboenden { namn } }';
    expect((await answerOf(router, query)).data?.tierp_trygghetsboenden).toHaveLength(3);
    await router.stop();

    const departed = new Map([['alvkarleby', '2026-11-30T12:00:00.000Z']]);
    source.change({ ...all, members: without('alvkarleby'), departed });
    expect(await asked('alvkarleby')).toEqual([null, ['UTTRADD']]);
    expect(await asked('osthammar')).toEqual(['212000-0290', ['SVARADE']]);
    while ((await sdl()).includes('tierp_trygghetsboenden')) await pause(50);
  });

  test('refuses what no router asks, with a sentence', async () => {
    expect(await put('finns-inte', '{ a }')).toMatchObject({
      status: 404,
      errors: [{ extensions: { code: 'HITTADES_INTE' } }],
    });
    expect(
      await put('kontrakt', '{ _entities(representations: []) { __typename } }'),
    ).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(await put('samverkan', 'mutation { a }')).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'ENDAST_LASNING' } }],
    });
    const plain = await fetch(new URL('/graf/kontrakt', network.gateway.url), { method: 'POST' });
    expect(plain.status).toBe(404);
  });
});
