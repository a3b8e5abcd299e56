import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { ownScalar } from './OWN_SCALAR.ts';

test.each(['type Query { tierp_a: Int }', 'scalar Annat'])('passes: %s', (sdl) => {
  expect(violationsOf(ownScalar, sdl)).toEqual([]);
});

test.each([['scalar Tierp_Json', ['OWN_SCALAR Tierp_Json']]])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(ownScalar, sdl)).toEqual(violations);
});
