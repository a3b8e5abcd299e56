import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { unprefixedType } from './UNPREFIXED_TYPE.ts';

test.each([
  'type Query { tierp_a: Int }',
  'type Tierp_Boende { namn: String }',
  'input Tierp_Filter { a: Int }',
  'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
])('passes: %s', (sdl) => {
  expect(violationsOf(unprefixedType, sdl)).toEqual([]);
});

test.each([
  ['type Boende { namn: String }', ['UNPREFIXED_TYPE Boende']],
  ['type Osthammar_Boende { namn: String }', ['UNPREFIXED_TYPE Osthammar_Boende']],
  ['input Filter { a: Int }', ['UNPREFIXED_TYPE Filter']],
  ['interface Enhet { a: Int }', ['UNPREFIXED_TYPE Enhet']],
  ['scalar Fritt', ['UNPREFIXED_TYPE Fritt']],
  [
    'type Vardcentrum @key(fields: "id", resolvable: false) { id: ID! }',
    ['UNPREFIXED_TYPE Vardcentrum'],
  ],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(unprefixedType, sdl)).toEqual(violations);
});
