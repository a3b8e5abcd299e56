import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLSchema, parse } from 'graphql';
import { type Roll, roller } from '../../shared/access/Caller.ts';
import { vaktadeMutationer } from '../../shared/change/vaktadeMutationer.ts';
import { kontraktSdl } from '../../shared/contract/kontraktSdl.ts';
import { agarSdl, mutationsroller } from '../../shared/domain/concepts.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import {
  parternasRoller,
  mutationsroller as samverkansroller,
} from '../../subgraphs/samverkan/andringar/mutationsroller.ts';
import { samverkan } from '../../subgraphs/samverkan/samverkan.ts';
import { startSamverkan } from '../../subgraphs/samverkan/startSamverkan.ts';
import { type Answer, ask } from '../ask.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { askAs, askAsGateway, networkToken, trust } from '../identity.ts';
import { log } from '../log.ts';
import { provkommun } from '../serve/provkommun.ts';
import { smallestInput } from './smallestInput.ts';

const [sqlite] = (await testDatabases()) as [TestDatabases];
afterAll(() => sqlite.cleanUp());

/** What a subgraph can do, without its resolvers. */
const schemaOf = (sdl: string): GraphQLSchema => buildSubgraphSchema(parse(sdl));
const namesIn = (schema: GraphQLSchema) => Object.keys(schema.getMutationType()?.getFields() ?? {});

interface Subgraph {
  id: string;
  /** Another party, whose callers must not write here. */
  other: string;
  schema: GraphQLSchema;
  roles: Readonly<Record<string, readonly Roll[]>>;
  /** Starts it; `onStatement` is called with every SQL statement. */
  start: (onStatement: (sql: string) => void) => Promise<RunningServer>;
}

const local = { port: 0, host: '127.0.0.1', trust, log };
const subgraphs: Subgraph[] = [
  {
    id: 'provkommun',
    other: 'tierp',
    schema: schemaOf(`${kontraktSdl}\n${agarSdl}`),
    roles: mutationsroller,
    start: async (onStatement) =>
      startHuvudman(provkommun(2), { ...local, onStatement, databaseUrl: await sqlite.url() }),
  },
  {
    id: 'samverkan',
    other: 'region-uppsala',
    schema: schemaOf(samverkan.typeDefs),
    roles: samverkansroller,
    start: async (onStatement) =>
      startSamverkan([], { ...local, onStatement, databaseUrl: await sqlite.url() }),
  },
];

const guests: Readonly<Record<string, readonly Roll[]>> = parternasRoller;

describe.each(subgraphs)('mutations of $id', ({ id, other, schema, roles, start }) => {
  const statements: string[] = [];
  let server: RunningServer;
  beforeAll(async () => {
    server = await start((sql) => statements.push(sql));
  });
  afterAll(() => server.close());

  /** A mutation with the smallest input there is, and no reason: whoever has the right is refused for that. */
  function call(name: string) {
    const [argument] = schema.getMutationType()?.getFields()[name]?.args ?? [];
    if (!argument) throw new Error(`${name} takes nothing`);
    const given = smallestInput(argument.type) as Record<string, unknown>;
    const input = { ...given, ...('huvudmanId' in given ? { huvudmanId: id } : {}), skal: '' };
    const query = `mutation ($input: ${argument.type}) { svar: ${name}(input: $input) { fel { kod falt meddelande } } }`;
    return [query, { input }] as const;
  }

  /** The reasons of an answer as `CODE field`, and the statements that it cost. */
  async function reasons(asking: () => Promise<Answer>) {
    statements.length = 0;
    const { data, errors, status } = await asking();
    const codes = errors
      ? errors.map(({ extensions }) => `${status} ${extensions.code}`)
      : data.svar.fel.map(
          ({ kod, falt }: { kod: string; falt: string | null }) => `${kod} ${falt}`,
        );
    return { codes, statements: [...statements] };
  }

  test('each has roles, and each with roles is one', () => {
    expect(namesIn(schema).length).toBeGreaterThan(20);
    expect(Object.keys(roles).sort()).toEqual(namesIn(schema).sort());
    for (const allowed of Object.values(roles)) expect(allowed.length).toBeGreaterThan(0);
  });

  describe.each(namesIn(schema))('%s', (name) => {
    const [query, variables] = call(name);

    test.each([...roller, null])('as %s', async (roll) => {
      const own = roll === null ? [] : [roll];
      const allowed = roll !== null && (roles[name] ?? []).includes(roll);
      const at = await reasons(() =>
        askAs(server.url, { huvudman: id, roller: own }, query, variables),
      );
      // A caller with the right gets further, to the refusal of the next guard.
      if (allowed) expect(at.codes).toContain('SAKNAR_UPPGIFT skal');
      else expect(at.codes).toEqual(['FORBJUDET null']);
      expect(at.statements).toEqual([]);

      // A caller of another party, whose token names this subgraph: its roles there count for nothing here, but a planerare's
      // at samverkan, for what its party leads.
      const elsewhere = { huvudman: other, roller: own, audience: id };
      const from = await reasons(() => askAs(server.url, elsewhere, query, variables));
      const others: readonly Roll[] = (id === 'samverkan' && guests[name]) || [];
      if (roll !== null && others.includes(roll)) {
        expect(from.codes).toContain('SAKNAR_UPPGIFT skal');
      } else {
        expect(from.codes).toEqual([others.length > 0 ? 'FORBJUDET null' : 'FEL_HUVUDMAN null']);
      }
      expect(from.statements).toEqual([]);
    });

    test('as nobody, and with what is good for reading only', async () => {
      const unknown = await reasons(() => ask(server.url, query, variables));
      expect(unknown).toEqual({ codes: ['401 TOKEN_SAKNAS'], statements: [] });
      const reading = await networkToken({ huvudman: id, roller });
      for (const accessToken of [null, reading]) {
        const through = await reasons(() =>
          askAsGateway(server.url, id, query, variables, accessToken),
        );
        expect(through).toEqual({ codes: ['403 ENDAST_LASNING'], statements: [] });
      }
    });
  });

  test('one that was refused has left no trace, and one that was let in does', async () => {
    const [typ, name, roll, more] =
      id === 'samverkan'
        ? (['organ', 'skapaOrgan', 'samordnare', { namn: 'Prov' }] as const)
        : (['verksamhet', 'skapaVerksamhet', 'redaktor', { namn: 'Prov', typ: 'OVRIG' }] as const);
    const counts = async () => {
      const query = `{ historik(typ: "${typ}") { totalCount } }`;
      const { data } = await askAs(server.url, { huvudman: id, roller: ['las'] }, query);
      return data.historik.totalCount;
    };
    const before = await counts();
    const [query, { input }] = call(name);
    const good = { input: { ...input, ...more, id: 'prov', skal: 'Prov' } };
    const refused = await askAs(server.url, { huvudman: id, roller: ['las'] }, query, good);
    expect(refused.data.svar.fel).toMatchObject([{ kod: 'FORBJUDET' }]);
    expect(await counts()).toBe(before);
    const done = await askAs(server.url, { huvudman: id, roller: [roll] }, query, good);
    expect(done.data.svar.fel).toEqual([]);
    expect(await counts()).toBe(before + 1);
  });
});

test('a mutation that nobody has given roles stops the start', () => {
  const behorighet = {
    agareAv: () => ({ id: 'x', namn: 'X' }),
    roller: { skapa: ['admin'] },
  } as const;
  const mutation = async () => ({ fel: [] });
  expect(() => vaktadeMutationer(behorighet, [], { skapa: mutation, glomd: mutation })).toThrow(
    /glomd/,
  );
});
