import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { reservedName } from './RESERVED_NAME.ts';

test.each(['type Query { tierp_a: Int }', 'type Tierp_A { a_b: Int } enum Tierp_B { A_B }'])(
  'passes: %s',
  (sdl) => {
    expect(violationsOf(reservedName, sdl)).toEqual([]);
  },
);

test.each([
  ['type _Any { a: Int }', ['RESERVED_NAME _Any']],
  ['scalar _Service', ['RESERVED_NAME _Service']],
  ['union _Entity = Tierp_A', ['RESERVED_NAME _Entity']],
  ['enum join__Graph { TIERP }', ['RESERVED_NAME join__Graph']],
  ['scalar link__Import', ['RESERVED_NAME link__Import']],
  ['type __Schema { a: Int }', ['RESERVED_NAME __Schema']],
  ['scalar federation__FieldSet', ['RESERVED_NAME federation__FieldSet']],
  [
    'type Query { _service: Int _entities: Int }',
    ['RESERVED_NAME _service', 'RESERVED_NAME _entities'],
  ],
  ['type Tierp_A { __proto__: Int }', ['RESERVED_NAME __proto__']],
  ['type Tierp_A { a(__b: Int): Int }', ['RESERVED_NAME __b']],
  ['enum Tierp_B { __C }', ['RESERVED_NAME __C']],
  ['input Tierp_I { _a: Int }', ['RESERVED_NAME _a']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(reservedName, sdl)).toEqual(violations);
});
