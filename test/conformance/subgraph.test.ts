import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, stripIgnoredCharacters } from 'graphql';
import { subgraphSchema } from '../../shared/serve/entities/subgraphSchema.ts';
import { type RunningServer, serveGraphql } from '../../shared/serve/serveGraphql.ts';
import { ask } from '../ask.ts';
import { token } from '../identity.ts';
import { log } from '../log.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

/** What Apollo's compatibility suite for subgraphs asks, put to a huvudman's own subgraph with the contract's types. */
describe("a huvudman's subgraph", () => {
  let network: TestNetwork;
  let sdl: string;
  beforeAll(async () => {
    network = await startNetwork({ only: ['tierp'] });
    sdl = (await network.askOwn('tierp', '{ _service { sdl } }')).data._service.sdl;
  });
  afterAll(() => network.close());

  const entities = (selection: string, representations: object[]) =>
    network.askOwn(
      'tierp',
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`,
      { representations },
    );

  test('@link: one to Federation 2, with the names that it imports', () => {
    const links = [...sdl.matchAll(/@link\(\s*url: "([^"]+)",\s*import: \[([^\]]+)\]/g)];
    const federation = links.filter(([, url]) => url?.includes('/federation/'));
    expect(federation).toHaveLength(1);
    expect(federation[0]?.[1]).toMatch(/^https:\/\/specs\.apollo\.dev\/federation\/v2\.\d+$/);
    const imported = federation[0]?.[2]?.match(/\w+/g) ?? [];
    expect(imported).toContain('key');
    expect(imported.filter((directive) => sdl.includes(`@federation__${directive}`))).toEqual([]);
  });

  test('_service: its SDL composes', () => {
    const typeDefs = parse(sdl);
    const { errors } = composeServices([{ name: 'tierp', url: 'http://127.0.0.1', typeDefs }]);
    expect(errors).toBeUndefined();
  });

  test('@key of one field and of several; unknown entities are null at their places', async () => {
    const { data } = await entities(
      '... on Huvudman { id verksamheter(first: 2) { nodes { huvudmanId id namn } } }',
      [{ __typename: 'Huvudman', id: 'tierp' }],
    );
    const [huvudman] = data._entities;
    expect(huvudman.id).toBe('tierp');
    const [forst, sist] = huvudman.verksamheter.nodes;
    const of = ({ huvudmanId, id }: { huvudmanId: string; id: string }) => ({
      __typename: 'Verksamhet',
      huvudmanId,
      id,
    });
    const asked = [of(sist), of({ huvudmanId: 'tierp', id: 'finns-inte' }), of(forst)];
    const several = await entities('... on Verksamhet { namn }', asked);
    expect(several.errors).toBeUndefined();
    expect(several.data._entities).toEqual([{ namn: sist.namn }, null, { namn: forst.namn }]);
  });

  test('@key that is not resolvable and @shareable stand in its SDL', () => {
    const text = stripIgnoredCharacters(sdl);
    expect(text).toMatch(/type Part@key\(fields:"id",? ?resolvable:false\)/);
    expect(text).toContain('@shareable');
  });

  test('ftv1: no trace of its inside is given to whoever asks for one', async () => {
    const authorization = `Bearer ${await token({ huvudman: 'tierp', roller: ['las'] })}`;
    const url = network.subgraphs.get('tierp')?.url ?? '';
    const headers = { authorization, 'apollo-federation-include-trace': 'ftv1' };
    expect((await ask(url, '{ __typename }', {}, headers)).extensions).toBeUndefined();
  });
});

/** The directives for which the contract has no use, on a schema of their own over the same runtime. */
describe('the runtime of subgraphs', () => {
  const sdl = `extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.3", import:
        ["@key", "@requires", "@provides", "@external", "@override", "@inaccessible", "@tag", "@shareable", "@interfaceObject", "@composeDirective"])
      @link(url: "https://example.se/egen/v1.0", import: ["@egen"])
      @composeDirective(name: "@egen")
    directive @egen on OBJECT
    type Query { lada(id: ID!): Lada }
    type Lada @key(fields: "id") @key(fields: "hylla plats { nr }") @egen { id: ID! hylla: String plats: Plats agare: Agare @provides(fields: "antal") }
    type Plats @shareable { nr: ID matt: String @inaccessible @tag(name: "inre") }
    type Agare @key(fields: "epost") { epost: ID! antal: Int @external ar: Int @external snitt: Int @requires(fields: "antal ar") namn: String @override(from: "andra") }
    type Medium @key(fields: "id") @interfaceObject { id: ID! betyg: Int }`;
  const lada = {
    id: '1',
    hylla: 'A',
    plats: { nr: '7', matt: 'stor' },
    agare: { epost: 'a@exempel.se', antal: 4 },
  };
  let server: RunningServer;
  beforeAll(async () => {
    const schema = subgraphSchema(sdl, {
      Query: { lada: (_: unknown, { id }: { id: string }) => (id === lada.id ? lada : null) },
      Lada: {
        __resolveReference: ({ id, plats }: { id?: string; plats?: { nr: string } }) =>
          id === lada.id || plats?.nr === lada.plats.nr ? lada : null,
      },
      Agare: {
        __resolveReference: (reference: object) => reference,
        snitt: ({ antal, ar }: { antal: number; ar: number }) => antal / ar,
        namn: () => 'Anna',
      },
      Medium: { __resolveReference: ({ id }: { id: string }) => ({ id, betyg: 5 }) },
    });
    server = await serveGraphql({
      apollo: (drain) => new ApolloServer({ schema, plugins: [drain] }),
      context: async () => ({}),
      ready: async () => {},
      onClose: async () => {},
      port: 0,
      host: '127.0.0.1',
      log,
    });
  });
  afterAll(() => server.close());

  const entity = async (selection: string, representation: object) => {
    const { data, errors } = await ask(
      server.url,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`,
      { r: [representation] },
    );
    expect(errors).toBeUndefined();
    return data._entities[0];
  };

  test('every directive stands in its SDL as it was written', async () => {
    const { data } = await ask(server.url, '{ _service { sdl } }');
    const text = stripIgnoredCharacters(data._service.sdl);
    for (const written of [
      '@key(fields:"hylla plats { nr }")',
      '@provides(fields:"antal")',
      '@requires(fields:"antal ar")',
      '@override(from:"andra")',
      '@inaccessible',
      '@tag(name:"inre")',
      '@shareable',
      '@interfaceObject',
      '@composeDirective(name:"@egen")',
    ]) {
      expect(text).toContain(written);
    }
    expect(text).not.toMatch(
      /@federation__(key|requires|provides|override|tag|inaccessible|shareable)/,
    );
  });

  test('@key, single and composite through an object', async () => {
    expect(await entity('... on Lada { hylla }', { __typename: 'Lada', id: '1' })).toEqual({
      hylla: 'A',
    });
    const composite = { __typename: 'Lada', hylla: 'A', plats: { nr: '7' } };
    expect(await entity('... on Lada { id }', composite)).toEqual({ id: '1' });
  });

  test('@requires is given what it requires; @override answers itself; @interfaceObject by its interface', async () => {
    const agare = { __typename: 'Agare', epost: 'a@exempel.se', antal: 12, ar: 3 };
    expect(await entity('... on Agare { snitt namn }', agare)).toEqual({ snitt: 4, namn: 'Anna' });
    expect(await entity('... on Medium { betyg }', { __typename: 'Medium', id: '9' })).toEqual({
      betyg: 5,
    });
  });

  test('@provides and @inaccessible are answered by the subgraph itself', async () => {
    const { data } = await ask(server.url, '{ lada(id: "1") { agare { antal } plats { matt } } }');
    expect(data).toEqual({ lada: { agare: { antal: 4 }, plats: { matt: 'stor' } } });
  });
});
