import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { schemaDefined } from './SCHEMA_DEFINED.ts';

test.each(['type Query { tierp_a: Int }'])('passes: %s', (sdl) => {
  expect(violationsOf(schemaDefined, sdl)).toEqual([]);
});

test.each([
  ['schema { query: Tierp_Rot }', ['SCHEMA_DEFINED schema']],
  ['extend schema { mutation: Tierp_Rot }', ['SCHEMA_DEFINED schema']],
  [
    'schema @link(url: "https://specs.apollo.dev/federation/v2.9") { query: Query }',
    ['SCHEMA_DEFINED schema'],
  ],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(schemaDefined, sdl)).toEqual(violations);
});
