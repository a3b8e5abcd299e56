import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { codedError } from '../errors/codedError.ts';
import { SettingError } from '../errors/SettingError.ts';
import { guardSchema, type SchemaGuard } from './guardSchema.ts';

interface Context {
  sees: string[];
}

const rows = ['1', '2', '3'].map((id) => ({ id, namn: `Enhet ${id}`, system: `System ${id}` }));
const schema = buildSubgraphSchema({
  typeDefs:
    parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Enhet @key(fields: "id") { id: ID! namn: String system: String granne: Enhet }
    input Urval { namn: String }
    type Query { enheter(urval: Urval, system: String): [Enhet!] enhet: Enhet }`),
  resolvers: {
    Query: { enheter: () => rows, enhet: () => rows[0] },
    Enhet: {
      __resolveReference: async ({ id }: { id: string }) => rows.find((row) => row.id === id),
      granne: ({ id }: { id: string }) => rows[Number(id) % 3],
    },
  },
});
const skydd: SchemaGuard<Context> = {
  vaktAv: (coordinate) =>
    ['Enhet.system', 'Enhet.namn'].includes(coordinate)
      ? (rad, { sees }) =>
          sees.includes(String((rad as { id?: string } | null)?.id ?? 'filter'))
            ? null
            : codedError('FORBIDDEN', `${coordinate} visas inte.`)
      : undefined,
  filter: { 'Urval.namn': 'Enhet.namn', 'Query.enheter(system:)': 'Enhet.system' },
};

async function ask(source: string, sees: string[] = []) {
  const { data, errors = [] } = await graphql({
    schema: guardSchema(schema, skydd),
    source,
    contextValue: { sees },
  });
  const reported = errors.map(({ path, extensions }) => [extensions.code, path?.join('.')]);
  return { data: JSON.parse(JSON.stringify(data)), reported };
}

describe('guardSchema', () => {
  test('a refused field is null, with one error for all rows of the answer', async () => {
    const { data, reported } = await ask('{ enheter { id system } }');
    expect(data.enheter.map(({ system }: { system: null }) => system)).toEqual([null, null, null]);
    expect(data.enheter[2].id).toBe('3');
    expect(reported).toEqual([['FORBIDDEN', 'enheter.0.system']]);
  });

  test('each field has an error of its own, and each answer its own', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const { reported } = await ask('{ enheter { namn system } }');
      expect(reported).toEqual([
        ['FORBIDDEN', 'enheter.0.namn'],
        ['FORBIDDEN', 'enheter.0.system'],
      ]);
    }
  });

  test('rows that the caller may see are shown among rows that it may not see', async () => {
    const { data, reported } = await ask('{ enheter { system } }', ['2']);
    expect(data.enheter).toEqual([{ system: null }, { system: 'System 2' }, { system: null }]);
    expect(reported).toHaveLength(1);
  });

  test('the field is refused under an alias, in a fragment, from another row and by _entities', async () => {
    const { data, reported } = await ask(`
      fragment F on Enhet { b: system }
      { enhet { a: system ...F ... on Enhet { c: system } granne { system granne { d: system } } }
        _entities(representations: [{ __typename: "Enhet", id: "2" }]) { ...F } }`);
    expect(data).toEqual({
      enhet: { a: null, b: null, c: null, granne: { system: null, granne: { d: null } } },
      _entities: [{ b: null }],
    });
    expect(reported).toHaveLength(1);
  });

  test('no caller can filter by a field that it may not see, nested in an input or not', async () => {
    const nested = await ask('{ enheter(urval: { namn: "Enhet 1" }) { id } }');
    expect(nested).toEqual({ data: { enheter: null }, reported: [['FORBIDDEN', 'enheter']] });
    const direct = await ask('query ($s: String = "x") { enheter(system: $s) { id } }');
    expect(direct.data.enheter).toBeNull();
    const unused = await ask('{ enheter(urval: {}, system: null) { id } }');
    expect(unused.data.enheter).toHaveLength(3);
    const allowed = await ask('{ enheter(urval: { namn: "x" }) { id } }', ['filter']);
    expect(allowed.data.enheter).toHaveLength(3);
  });

  test('the given schema is unchanged, and guarding a field that is never null is refused', () => {
    const vaktAv = (coordinate: string) => (coordinate === 'Enhet.id' ? () => null : undefined);
    expect(() => guardSchema(schema, { vaktAv })).toThrow(SettingError);
    expect(() => guardSchema(schema, { vaktAv })).toThrow(/Enhet\.id/);
  });
});
