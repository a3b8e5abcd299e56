import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { unprefixedRootField } from './UNPREFIXED_ROOT_FIELD.ts';

test.each(['type Query { tierp_a: Int tierp_b(c: Int): String }', 'type Tierp_A { namn: String }'])(
  'passes: %s',
  (sdl) => {
    expect(violationsOf(unprefixedRootField, sdl)).toEqual([]);
  },
);

test.each([
  ['type Query { boenden: Int }', ['UNPREFIXED_ROOT_FIELD Query.boenden']],
  ['type Query { tierp_a: Int part(id: ID!): Int }', ['UNPREFIXED_ROOT_FIELD Query.part']],
  ['type Query { osthammar_a: Int }', ['UNPREFIXED_ROOT_FIELD Query.osthammar_a']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(unprefixedRootField, sdl)).toEqual(violations);
});
