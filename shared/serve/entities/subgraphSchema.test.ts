import { expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { subgraphSchema } from './subgraphSchema.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { a: Int }
  type Hus @key(fields: "id") { id: ID! namn: String }`;
const schema = subgraphSchema(sdl, {
  Hus: {
    __resolveReference: async ({ id }: { id: unknown }) => {
      if (id === 'fel') throw new Error('inget sådant hus');
      return id === 'okant' ? null : { id, namn: `Hus ${id}` };
    },
  },
});
const source =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Hus { namn } } }';
const ask = (representations: unknown) =>
  graphql({ schema, source, contextValue: {}, variableValues: { representations } });
const hus = (id: string) => ({ __typename: 'Hus', id });

test('only the entity of a wrong representation is null, wherever it stands', async () => {
  const wrong = [{ __typename: 'Slott' }, { __typename: 'Query' }, {}, 7, 'x', [hus('1')]];
  const { data, errors } = await ask([hus('fel'), hus('1'), ...wrong, hus('okant'), hus('2')]);
  const nothing = wrong.map(() => null);
  expect(data?._entities).toEqual([null, { namn: 'Hus 1' }, ...nothing, null, { namn: 'Hus 2' }]);
  expect(errors?.map(({ path, extensions }) => [path?.[1], extensions.code])).toEqual([
    ...wrong.map((_, index) => [index + 2, 'BAD_USER_INPUT']),
    [0, undefined],
  ]);
});

test('a value that is no list counts as one representation, as in GraphQL', async () => {
  const { data, errors } = await ask(1e308);
  expect(data?._entities).toEqual([null]);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
