import { expect, test } from '@jest/globals';
import { violationsOfText } from '../violationsOf.ts';
import { nonAsciiName } from './NON_ASCII_NAME.ts';

test.each([
  '"Öppet året runt." type Tierp_Plats { namn: String } # åäö',
  'type Tierp_A { a(b: String = "é"): Int }',
  `"""
År i "följd"
""" type Tierp_A { a: Int }`,
])('passes: %s', (sdl) => {
  expect(violationsOfText(nonAsciiName, sdl)).toEqual([]);
});

test.each([
  ['type Tіerp_Plats { namn: String }', ['NON_ASCII_NAME Tіerp_Plats']],
  ['type Query { ｔierp_a: Int }', ['NON_ASCII_NAME ｔierp_a']],
  ['type Tierp_Öppet { år: Int }', ['NON_ASCII_NAME Tierp_Öppet', 'NON_ASCII_NAME år']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOfText(nonAsciiName, sdl)).toEqual(violations);
});
