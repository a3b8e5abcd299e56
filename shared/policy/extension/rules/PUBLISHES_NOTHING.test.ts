import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { publishesNothing } from './PUBLISHES_NOTHING.ts';

test.each(['type Query { tierp_a: Int }'])('passes: %s', (sdl) => {
  expect(violationsOf(publishesNothing, sdl)).toEqual([]);
});

test.each([
  ['type Tierp_A { a: Int }', ['PUBLISHES_NOTHING Query']],
  [
    'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
    ['PUBLISHES_NOTHING Query'],
  ],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(publishesNothing, sdl)).toEqual(violations);
});
