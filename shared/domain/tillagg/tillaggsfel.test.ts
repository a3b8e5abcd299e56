import { expect, test } from '@jest/globals';
import type { Tillagg } from './Tillagg.ts';
import { tillaggsfel } from './tillaggsfel.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const tillagg: Tillagg = {
  sdl: `${link}\ntype Query { tierp_a: Tierp_A }\ntype Tierp_A { b: Int }`,
  resolvers: { Query: {}, Tierp_A: {} },
  atkomst: { 'Tierp_A.b': 'natverk', 'Query.tierp_a': 'offentlig' },
};

const find = (changed: Partial<Tillagg>) => tillaggsfel('tierp', { ...tillagg, ...changed });

test('an extension that follows the rules passes', () => {
  expect(find({})).toEqual([]);
});

test('a breach is reported with its code, its place, and where to read more', () => {
  expect(find({ sdl: `${link}\ntype Query {\n  a: Int\n}` })).toEqual([
    'tillagg.sdl breaks UNPREFIXED_ROOT_FIELD at Query.a, line 3: "npx vardnat check --explain UNPREFIXED_ROOT_FIELD" says how to mend it.',
  ]);
});

test('an extension neither resolves nor guards types of the contract', () => {
  expect(find({ resolvers: { Query: {}, Verksamhet: {} } })).toEqual([
    'tillagg.resolvers has Verksamhet: resolve Query and types that begin with Tierp_ only.',
  ]);
  expect(find({ atkomst: { 'Verksamhet.namn': 'offentlig' } })).toEqual([
    'tillagg.atkomst: Verksamhet.namn is "offentlig", but must be a field of its own with one of offentlig, natverk, parter, egen.',
  ]);
});

test('a level that does not exist is reported', () => {
  expect(find({ atkomst: { 'Tierp_A.b': 'hemlig' as 'egen' } })).toHaveLength(1);
});
