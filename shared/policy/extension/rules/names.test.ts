import { describe, expect, test } from '@jest/globals';
import { violationsOf, violationsOfWhole } from '../violationsOf.ts';
import {
  lookalikePrefix,
  ownScalar,
  reservedName,
  shadowedScalar,
  unprefixedRootField,
  unprefixedType,
} from './names.ts';

describe('UNPREFIXED_TYPE', () => {
  test.each([
    'type Query { tierp_a: Int }',
    'type Tierp_Boende { namn: String }',
    'input Tierp_Filter { a: Int }',
    'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
  ])('passes: %s', (sdl) => {
    expect(violationsOf(unprefixedType, sdl)).toEqual([]);
  });

  test.each([
    ['type Boende { namn: String }', ['UNPREFIXED_TYPE Boende']],
    ['type Osthammar_Boende { namn: String }', ['UNPREFIXED_TYPE Osthammar_Boende']],
    ['input Filter { a: Int }', ['UNPREFIXED_TYPE Filter']],
    ['interface Enhet { a: Int }', ['UNPREFIXED_TYPE Enhet']],
    ['scalar Fritt', ['UNPREFIXED_TYPE Fritt']],
    [
      'type Vardcentrum @key(fields: "id", resolvable: false) { id: ID! }',
      ['UNPREFIXED_TYPE Vardcentrum'],
    ],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(unprefixedType, sdl)).toEqual(violations);
  });
});

describe('LOOKALIKE_PREFIX', () => {
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

  test('the longer of two prefixes is guarded as well as the shorter', () => {
    const find = (sdl: string) => violationsOfWhole(lookalikePrefix, sdl, 'tierp-2');
    expect(find('type Query { tierp_2_a: Int } type Tierp_2_A { a: Int }')).toEqual([]);
    expect(find('type Query { tierp2_a: Int }')).toEqual(['LOOKALIKE_PREFIX Query.tierp2_a']);
  });
});

describe('SHADOWED_SCALAR', () => {
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
});

describe('OWN_SCALAR', () => {
  test.each(['type Query { tierp_a: Int }', 'scalar Annat'])('passes: %s', (sdl) => {
    expect(violationsOf(ownScalar, sdl)).toEqual([]);
  });

  test.each([['scalar Tierp_Json', ['OWN_SCALAR Tierp_Json']]])(
    'refuses: %s',
    (sdl, violations) => {
      expect(violationsOf(ownScalar, sdl)).toEqual(violations);
    },
  );
});

describe('RESERVED_NAME', () => {
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
});

describe('UNPREFIXED_ROOT_FIELD', () => {
  test.each([
    'type Query { tierp_a: Int tierp_b(c: Int): String }',
    'type Tierp_A { namn: String }',
  ])('passes: %s', (sdl) => {
    expect(violationsOf(unprefixedRootField, sdl)).toEqual([]);
  });

  test.each([
    ['type Query { boenden: Int }', ['UNPREFIXED_ROOT_FIELD Query.boenden']],
    ['type Query { tierp_a: Int part(id: ID!): Int }', ['UNPREFIXED_ROOT_FIELD Query.part']],
    ['type Query { osthammar_a: Int }', ['UNPREFIXED_ROOT_FIELD Query.osthammar_a']],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(unprefixedRootField, sdl)).toEqual(violations);
  });
});
