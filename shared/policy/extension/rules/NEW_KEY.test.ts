import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { newKey } from './NEW_KEY.ts';

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

test('a key that nests without end is refused, and costs no stack', () => {
  const key = `${'{ a '.repeat(20_000)}`;
  const sdl = `type Verksamhet @key(fields: "${key}", resolvable: false) { id: ID! }`;
  expect(violationsOf(newKey, sdl)).toEqual(['NEW_KEY Verksamhet']);
});
