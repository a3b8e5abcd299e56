import { expect, test } from '@jest/globals';
import { violationsOfText } from '../violationsOf.ts';
import { personnummerInExtension } from './PERSONNUMMER_IN_EXTENSION.ts';

test.each([
  '"Ring 018-611 00 00" type Tierp_A { a: Int }',
  '"Org.nr 212000-0266" type Tierp_A { a: Int }',
])('passes: %s', (sdl) => {
  expect(violationsOfText(personnummerInExtension, sdl)).toEqual([]);
});

test.each([
  ['"900118-9811" type Tierp_A { a: Int }', ['PERSONNUMMER_IN_EXTENSION schema']],
  [
    'type Query { tierp_a(b: String = "19900118-9811"): Int }',
    ['PERSONNUMMER_IN_EXTENSION schema'],
  ],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOfText(personnummerInExtension, sdl)).toEqual(violations);
});
