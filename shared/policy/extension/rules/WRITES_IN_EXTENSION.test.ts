import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { writesInExtension } from './WRITES_IN_EXTENSION.ts';

test.each(['type Query { tierp_a: Int }', 'type Tierp_Mutation { a: Int }'])(
  'passes: %s',
  (sdl) => {
    expect(violationsOf(writesInExtension, sdl)).toEqual([]);
  },
);

test.each([
  ['type Mutation { tierp_a: Int }', ['WRITES_IN_EXTENSION Mutation']],
  ['type Subscription { tierp_a: Int }', ['WRITES_IN_EXTENSION Subscription']],
  ['extend type Mutation { tierp_a: Int }', ['WRITES_IN_EXTENSION Mutation']],
  [
    'schema { mutation: Tierp_Andring } type Tierp_Andring { a: Int }',
    ['WRITES_IN_EXTENSION Tierp_Andring'],
  ],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(writesInExtension, sdl)).toEqual(violations);
});
