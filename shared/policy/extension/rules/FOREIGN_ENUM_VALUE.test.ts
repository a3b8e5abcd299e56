import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { foreignEnumValue } from './FOREIGN_ENUM_VALUE.ts';

test.each(['enum Tierp_Slag { A B }', 'type Query { tierp_a: Int }'])('passes: %s', (sdl) => {
  expect(violationsOf(foreignEnumValue, sdl)).toEqual([]);
});

test.each([
  ['enum Verksamhetstyp { HALSOCENTRAL TIERP }', ['FOREIGN_ENUM_VALUE Verksamhetstyp']],
  ['enum Organslag { TIERP }', ['FOREIGN_ENUM_VALUE Organslag']],
  ['extend enum Deltagandestatus { TIERP }', ['FOREIGN_ENUM_VALUE Deltagandestatus']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(foreignEnumValue, sdl)).toEqual(violations);
});
