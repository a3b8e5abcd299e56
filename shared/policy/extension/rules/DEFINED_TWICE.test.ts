import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { definedTwice } from './DEFINED_TWICE.ts';

test.each([
  'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
  'type Tierp_A { a: Int b: Int }',
])('passes: %s', (sdl) => {
  expect(violationsOf(definedTwice, sdl)).toEqual([]);
});

test.each([
  ['type Tierp_A { a: Int } type Tierp_A { b: Int }', ['DEFINED_TWICE Tierp_A']],
  ['type Tierp_A { a: Int a: String }', ['DEFINED_TWICE Tierp_A.a']],
  ['enum Tierp_A { B } type Tierp_A { b: Int }', ['DEFINED_TWICE Tierp_A']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(definedTwice, sdl)).toEqual(violations);
});
