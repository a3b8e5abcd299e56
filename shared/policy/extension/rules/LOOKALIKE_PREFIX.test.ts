import { expect, test } from '@jest/globals';
import { violationsOf, violationsOfWhole } from '../violationsOf.ts';
import { lookalikePrefix } from './LOOKALIKE_PREFIX.ts';

test.each([
  'type Query { tierp_lediga(ort: String): [Tierp_Boende!] } type Tierp_Boende { tierpNamn: String }',
  'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
  'type Query { osthammar_a: Int }',
])('passes: %s', (sdl) => {
  expect(violationsOf(lookalikePrefix, sdl)).toEqual([]);
});

test.each([
  ['type Query { Tierp_lediga: Int }', ['LOOKALIKE_PREFIX Query.Tierp_lediga']],
  ['type Query { TIERP_lediga: Int }', ['LOOKALIKE_PREFIX Query.TIERP_lediga']],
  ['type Query { tierplediga: Int }', ['LOOKALIKE_PREFIX Query.tierplediga']],
  ['type Query { tierp_2_lediga: Int }', ['LOOKALIKE_PREFIX Query.tierp_2_lediga']],
  ['type Query { tierp__lediga: Int }', ['LOOKALIKE_PREFIX Query.tierp__lediga']],
  ['type Query { tierp_2: Int }', ['LOOKALIKE_PREFIX Query.tierp_2']],
  ['type Query { tierp_: Int }', ['LOOKALIKE_PREFIX Query.tierp_']],
  ['type Query { t1erp_lediga: Int }', ['LOOKALIKE_PREFIX Query.t1erp_lediga']],
  ['type tierp_Boende { a: Int }', ['LOOKALIKE_PREFIX tierp_Boende']],
  ['type TIERP_Boende { a: Int }', ['LOOKALIKE_PREFIX TIERP_Boende']],
  ['type Tierp_2_Boende { a: Int }', ['LOOKALIKE_PREFIX Tierp_2_Boende']],
  ['type TierpBoende { a: Int }', ['LOOKALIKE_PREFIX TierpBoende']],
  ['enum Tierp2_Slag { A }', ['LOOKALIKE_PREFIX Tierp2_Slag']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(lookalikePrefix, sdl)).toEqual(violations);
});

test('the longer of two prefixes is as guarded as the shorter', () => {
  const find = (sdl: string) => violationsOfWhole(lookalikePrefix, sdl, 'tierp-2');
  expect(find('type Query { tierp_2_a: Int } type Tierp_2_A { a: Int }')).toEqual([]);
  expect(find('type Query { tierp2_a: Int }')).toEqual(['LOOKALIKE_PREFIX Query.tierp2_a']);
});
