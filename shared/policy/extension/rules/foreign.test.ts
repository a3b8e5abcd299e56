import { describe, expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import {
  extendsType,
  fieldOnForeignType,
  foreignEnumValue,
  foreignInterface,
  foreignUnionMember,
} from './foreign.ts';

describe('EXTENDS_TYPE', () => {
  test.each([
    'type Query { tierp_a: Int }',
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9")',
  ])('passes: %s', (sdl) => {
    expect(violationsOf(extendsType, sdl)).toEqual([]);
  });

  test.each([
    ['extend type Verksamhet { tierp_a: Int }', ['EXTENDS_TYPE Verksamhet']],
    ['extend type Query { tierp_a: Int }', ['EXTENDS_TYPE Query']],
    ['extend type Tierp_A { a: Int }', ['EXTENDS_TYPE Tierp_A']],
    ['extend enum Verksamhetstyp { TIERP }', ['EXTENDS_TYPE Verksamhetstyp']],
    ['extend union Traff = Tierp_A', ['EXTENDS_TYPE Traff']],
    ['extend interface Enhet { a: Int }', ['EXTENDS_TYPE Enhet']],
    ['extend input VerksamhetFilter { a: Int }', ['EXTENDS_TYPE VerksamhetFilter']],
    ['extend scalar Datum @tag(name: "a")', ['EXTENDS_TYPE Datum']],
    ['type Verksamhet @extends { a: Int }', ['EXTENDS_TYPE Verksamhet']],
    ['type Verksamhet @federation__extends { a: Int }', ['EXTENDS_TYPE Verksamhet']],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(extendsType, sdl)).toEqual(violations);
  });
});

describe('FIELD_ON_FOREIGN_TYPE', () => {
  test.each([
    'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
    'type Query { tierp_a: Int }',
    'type Tierp_A { namn: String }',
    'type Part @key(fields: "id", resolvable: false) { id: ID! }',
  ])('passes: %s', (sdl) => {
    expect(violationsOf(fieldOnForeignType, sdl)).toEqual([]);
  });

  test.each([
    [
      'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! tierp_hyra: Int }',
      ['FIELD_ON_FOREIGN_TYPE Verksamhet.tierp_hyra'],
    ],
    [
      'type Huvudman @key(fields: "id") { id: ID! namn: String @external }',
      ['FIELD_ON_FOREIGN_TYPE Huvudman.namn'],
    ],
    [
      'type Part @key(fields: "id", resolvable: false) { id: ID! namn: String }',
      ['FIELD_ON_FOREIGN_TYPE Part.namn'],
    ],
    ['type Kalla { dokument: String }', ['FIELD_ON_FOREIGN_TYPE Kalla']],
    ['type Kalla @shareable { hemlig: String }', ['FIELD_ON_FOREIGN_TYPE Kalla']],
    ['input VerksamhetFilter { a: Int }', ['FIELD_ON_FOREIGN_TYPE VerksamhetFilter']],
    ['type VerksamhetConnection { a: Int }', ['FIELD_ON_FOREIGN_TYPE VerksamhetConnection']],
    ['interface Verksamhet { namn: String }', ['FIELD_ON_FOREIGN_TYPE Verksamhet.namn']],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(fieldOnForeignType, sdl)).toEqual(violations);
  });
});

describe('FOREIGN_ENUM_VALUE', () => {
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
});

describe('FOREIGN_UNION_MEMBER', () => {
  test.each(['union Tierp_Traff = Tierp_A', 'type Query { tierp_a: Int }'])('passes: %s', (sdl) => {
    expect(violationsOf(foreignUnionMember, sdl)).toEqual([]);
  });

  test.each([
    ['union Traff = Tierp_A', ['FOREIGN_UNION_MEMBER Traff']],
    ['extend union Nagon = Tierp_A', ['FOREIGN_UNION_MEMBER Nagon']],
    ['union Verksamhet = Tierp_A', ['FOREIGN_UNION_MEMBER Verksamhet']],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(foreignUnionMember, sdl)).toEqual(violations);
  });
});

describe('FOREIGN_INTERFACE', () => {
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
});
