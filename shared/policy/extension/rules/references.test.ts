import { describe, expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { newKey, stubNotBare, stubResolvable } from './references.ts';

describe('NEW_KEY', () => {
  test.each([
    'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
    'type Verksamhet @key(fields: "{ id huvudmanId }", resolvable: false) { huvudmanId: ID! id: ID! }',
    'type Query { tierp_a: Int }',
  ])('passes: %s', (sdl) => {
    expect(violationsOf(newKey, sdl)).toEqual([]);
  });

  test.each([
    ['type Verksamhet @key(fields: "id", resolvable: false) { id: ID! }', ['NEW_KEY Verksamhet']],
    [
      'type Huvudman @key(fields: "id", resolvable: false) @key(fields: "organisationsnummer") { id: ID! }',
      ['NEW_KEY Huvudman'],
    ],
    ['type Verksamhet @key(fields: "huvudmanId id namn") { id: ID! }', ['NEW_KEY Verksamhet']],
    ['type Tierp_A @key(fields: "id") { id: ID! }', ['NEW_KEY Tierp_A']],
    ['type Verksamhet @federation__key(fields: "namn") { namn: String }', ['NEW_KEY Verksamhet']],
    ['type Verksamhet @key(fields: "huvudmanId id {") { id: ID! }', ['NEW_KEY Verksamhet']],
    ['type Verksamhet @key(fields: 1) { id: ID! }', ['NEW_KEY Verksamhet']],
    ['type Verksamhet @key(fields: "huvudmanId { id } id") { id: ID! }', ['NEW_KEY Verksamhet']],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(newKey, sdl)).toEqual(violations);
  });

  test('a key that is nested very deep is refused without exhausting the stack', () => {
    const key = `${'{ a '.repeat(20_000)}`;
    const sdl = `type Verksamhet @key(fields: "${key}", resolvable: false) { id: ID! }`;
    expect(violationsOf(newKey, sdl)).toEqual(['NEW_KEY Verksamhet']);
  });
});

describe('STUB_RESOLVABLE', () => {
  test.each([
    'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
    'type Query { tierp_a: Int }',
  ])('passes: %s', (sdl) => {
    expect(violationsOf(stubResolvable, sdl)).toEqual([]);
  });

  test.each([
    [
      'type Verksamhet @key(fields: "huvudmanId id") { huvudmanId: ID! id: ID! }',
      ['STUB_RESOLVABLE Verksamhet'],
    ],
    [
      'type Huvudman @key(fields: "id", resolvable: true) { id: ID! }',
      ['STUB_RESOLVABLE Huvudman'],
    ],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(stubResolvable, sdl)).toEqual(violations);
  });
});

describe('STUB_NOT_BARE', () => {
  test.each([
    'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
    'type Query { tierp_a: Int }',
    'type Part @key(fields: "id", resolvable: false) { id: ID! }',
    '"Egen." type Tierp_A { "Eget." a: Int @deprecated }',
  ])('passes: %s', (sdl) => {
    expect(violationsOf(stubNotBare, sdl)).toEqual([]);
  });

  test.each([
    [
      '"Min." type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
      ['STUB_NOT_BARE Verksamhet'],
    ],
    [
      'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { "Min." huvudmanId: ID! id: ID! }',
      ['STUB_NOT_BARE Verksamhet.huvudmanId'],
    ],
    [
      'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) @inaccessible { huvudmanId: ID! id: ID! }',
      ['STUB_NOT_BARE Verksamhet'],
    ],
    [
      'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! @inaccessible }',
      ['STUB_NOT_BARE Verksamhet.id'],
    ],
    [
      'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) @tag(name: "a") { huvudmanId: ID! id: ID! }',
      ['STUB_NOT_BARE Verksamhet'],
    ],
    [
      'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! @deprecated }',
      ['STUB_NOT_BARE Verksamhet.id'],
    ],
    [
      'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) @authenticated { huvudmanId: ID! @external id: ID! }',
      ['STUB_NOT_BARE Verksamhet', 'STUB_NOT_BARE Verksamhet.huvudmanId'],
    ],
    [
      'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: Int! }',
      ['STUB_NOT_BARE Verksamhet.id'],
    ],
    [
      'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID }',
      ['STUB_NOT_BARE Verksamhet.id'],
    ],
    [
      'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id(a: Int): ID! }',
      ['STUB_NOT_BARE Verksamhet.id'],
    ],
    [
      'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { id: ID! }',
      ['STUB_NOT_BARE Verksamhet.huvudmanId'],
    ],
    ['type Verksamhet { huvudmanId: ID! id: ID! }', ['STUB_NOT_BARE Verksamhet']],
    ['interface Part @key(fields: "id", resolvable: false) { id: ID! }', ['STUB_NOT_BARE Part']],
    ['"Allas." type Query { tierp_a: Int }', ['STUB_NOT_BARE Query']],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(stubNotBare, sdl)).toEqual(violations);
  });
});
