import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { shadowedScalar } from './SHADOWED_SCALAR.ts';

test.each(['type Query { tierp_a: Int }', 'type Tierp_A { a: Belopp b: Int }'])(
  'passes: %s',
  (sdl) => {
    expect(violationsOf(shadowedScalar, sdl)).toEqual([]);
  },
);

test.each([
  ['scalar Datum', ['SHADOWED_SCALAR Datum']],
  ['scalar Int', ['SHADOWED_SCALAR Int']],
  ['type Belopp { kronor: Int }', ['SHADOWED_SCALAR Belopp']],
  ['enum Boolean { TRUE FALSE }', ['SHADOWED_SCALAR Boolean']],
  ['input ID { a: Int }', ['SHADOWED_SCALAR ID']],
  ['scalar Manad @specifiedBy(url: "https://example.com")', ['SHADOWED_SCALAR Manad']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(shadowedScalar, sdl)).toEqual(violations);
});
