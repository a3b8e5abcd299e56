import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { shareableDirective } from './SHAREABLE.ts';

test.each([
  'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
])('passes: %s', (sdl) => {
  expect(violationsOf(shareableDirective, sdl)).toEqual([]);
});

test.each([
  [
    'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! namn: String @shareable }',
    ['SHAREABLE Verksamhet.namn'],
  ],
  ['type Kalla @shareable { dokument: String }', ['SHAREABLE Kalla']],
  ['type Tierp_A @federation__shareable { a: Int }', ['SHAREABLE Tierp_A']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(shareableDirective, sdl)).toEqual(violations);
});
