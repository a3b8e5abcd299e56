import { describe, expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import {
  definedTwice,
  executableDefinition,
  extensionFieldNotNullable,
  publishesNothing,
  schemaDefined,
  unknownType,
  writesInExtension,
} from './definitions.ts';

describe('EXECUTABLE_DEFINITION', () => {
  test.each(['type Query { tierp_a: Int }'])('passes: %s', (sdl) => {
    expect(violationsOf(executableDefinition, sdl)).toEqual([]);
  });

  test.each([
    ['query Alla { parter { namn } }', ['EXECUTABLE_DEFINITION Alla']],
    ['query { parter { namn } }', ['EXECUTABLE_DEFINITION query']],
    ['fragment A on Huvudman { namn }', ['EXECUTABLE_DEFINITION A']],
    ['mutation { a }', ['EXECUTABLE_DEFINITION mutation']],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(executableDefinition, sdl)).toEqual(violations);
  });
});

describe('SCHEMA_DEFINED', () => {
  test.each(['type Query { tierp_a: Int }'])('passes: %s', (sdl) => {
    expect(violationsOf(schemaDefined, sdl)).toEqual([]);
  });

  test.each([
    ['schema { query: Tierp_Rot }', ['SCHEMA_DEFINED schema']],
    ['extend schema { mutation: Tierp_Rot }', ['SCHEMA_DEFINED schema']],
    [
      'schema @link(url: "https://specs.apollo.dev/federation/v2.9") { query: Query }',
      ['SCHEMA_DEFINED schema'],
    ],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(schemaDefined, sdl)).toEqual(violations);
  });
});

describe('WRITES_IN_EXTENSION', () => {
  test.each(['type Query { tierp_a: Int }', 'type Tierp_Mutation { a: Int }'])(
    'passes: %s',
    (sdl) => {
      expect(violationsOf(writesInExtension, sdl)).toEqual([]);
    },
  );

  test.each([
    ['type Mutation { tierp_a: Int }', ['WRITES_IN_EXTENSION Mutation']],
    ['type Subscription { tierp_a: Int }', ['WRITES_IN_EXTENSION Subscription']],
    ['extend type Mutation { tierp_a: Int }', ['WRITES_IN_EXTENSION Mutation']],
    [
      'schema { mutation: Tierp_Andring } type Tierp_Andring { a: Int }',
      ['WRITES_IN_EXTENSION Tierp_Andring'],
    ],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(writesInExtension, sdl)).toEqual(violations);
  });
});

describe('EXTENSION_FIELD_NOT_NULLABLE', () => {
  test.each([
    'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
    'type Query { tierp_a: [Tierp_A!] } type Tierp_A { id: ID! b: [Int!]! plats: Verksamhet }type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
  ])('passes: %s', (sdl) => {
    expect(violationsOf(extensionFieldNotNullable, sdl)).toEqual([]);
  });

  test.each([
    [
      'type Query { tierp_a: Int! tierp_b: [Int]! }',
      ['EXTENSION_FIELD_NOT_NULLABLE Query.tierp_a', 'EXTENSION_FIELD_NOT_NULLABLE Query.tierp_b'],
    ],
    [
      'type Tierp_A { plats: Verksamhet! platser: [Verksamhet]! }type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
      [
        'EXTENSION_FIELD_NOT_NULLABLE Tierp_A.plats',
        'EXTENSION_FIELD_NOT_NULLABLE Tierp_A.platser',
      ],
    ],
    [
      'union Tierp_U = Verksamhet | Tierp_A type Tierp_A { u: Tierp_U! }type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
      ['EXTENSION_FIELD_NOT_NULLABLE Tierp_A.u'],
    ],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(extensionFieldNotNullable, sdl)).toEqual(violations);
  });
});

describe('UNKNOWN_TYPE', () => {
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
});

describe('DEFINED_TWICE', () => {
  test.each([
    'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
    'type Tierp_A { a: Int b: Int }',
  ])('passes: %s', (sdl) => {
    expect(violationsOf(definedTwice, sdl)).toEqual([]);
  });

  test.each([
    ['type Tierp_A { a: Int } type Tierp_A { b: Int }', ['DEFINED_TWICE Tierp_A']],
    ['type Tierp_A { a: Int a: String }', ['DEFINED_TWICE Tierp_A.a']],
    ['enum Tierp_A { B } type Tierp_A { b: Int }', ['DEFINED_TWICE Tierp_A']],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(definedTwice, sdl)).toEqual(violations);
  });
});

describe('PUBLISHES_NOTHING', () => {
  test.each(['type Query { tierp_a: Int }'])('passes: %s', (sdl) => {
    expect(violationsOf(publishesNothing, sdl)).toEqual([]);
  });

  test.each([
    ['type Tierp_A { a: Int }', ['PUBLISHES_NOTHING Query']],
    [
      'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
      ['PUBLISHES_NOTHING Query'],
    ],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(publishesNothing, sdl)).toEqual(violations);
  });
});
