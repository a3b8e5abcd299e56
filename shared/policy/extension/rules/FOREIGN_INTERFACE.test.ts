import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { foreignInterface } from './FOREIGN_INTERFACE.ts';

test.each([
  'interface Tierp_Enhet { id: ID } type Tierp_A implements Tierp_Enhet { id: ID }',
  'type Query { tierp_a: Int }',
])('passes: %s', (sdl) => {
  expect(violationsOf(foreignInterface, sdl)).toEqual([]);
});

test.each([
  ['type Tierp_A implements Enhet { id: ID }', ['FOREIGN_INTERFACE Tierp_A']],
  ['type Verksamhet implements Tierp_Enhet { id: ID! }', ['FOREIGN_INTERFACE Verksamhet']],
  ['interface Tierp_B implements Enhet { id: ID }', ['FOREIGN_INTERFACE Tierp_B']],
  ['type Query implements Tierp_Enhet { id: ID }', ['FOREIGN_INTERFACE Query']],
  ['extend type Huvudman implements Tierp_Enhet', ['FOREIGN_INTERFACE Huvudman']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(foreignInterface, sdl)).toEqual(violations);
});
