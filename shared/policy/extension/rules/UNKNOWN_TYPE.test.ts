import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { unknownType } from './UNKNOWN_TYPE.ts';

test.each([
  'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
  'type Query { tierp_a(b: Tierp_I): [Tierp_A] } input Tierp_I { a: Datum } type Tierp_A { b: Belopp c: Procent d: DatumTid e: Manad }',
])('passes: %s', (sdl) => {
  expect(violationsOf(unknownType, sdl)).toEqual([]);
});

test.each([
  ['type Query { tierp_a: Tierp_A }', ['UNKNOWN_TYPE Tierp_A']],
  ['type Query { tierp_a: Vardcentrum }', ['UNKNOWN_TYPE Vardcentrum']],
  ['type Query { tierp_a(b: VerksamhetFilter): Int }', ['UNKNOWN_TYPE VerksamhetFilter']],
  ['union Tierp_U = Verksamhet', ['UNKNOWN_TYPE Verksamhet']],
  ['type Tierp_A implements Tierp_I { a: Int }', ['UNKNOWN_TYPE Tierp_I']],
  ['input Tierp_I { a: [Osthammar_I!]! }', ['UNKNOWN_TYPE Osthammar_I']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(unknownType, sdl)).toEqual(violations);
});
