import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { stubResolvable } from './STUB_RESOLVABLE.ts';

test.each([
  'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
  'type Query { tierp_a: Int }',
])('passes: %s', (sdl) => {
  expect(violationsOf(stubResolvable, sdl)).toEqual([]);
});

test.each([
  [
    'type Verksamhet @key(fields: "huvudmanId id") { huvudmanId: ID! id: ID! }',
    ['STUB_RESOLVABLE Verksamhet'],
  ],
  ['type Huvudman @key(fields: "id", resolvable: true) { id: ID! }', ['STUB_RESOLVABLE Huvudman']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(stubResolvable, sdl)).toEqual(violations);
});
