import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { extensionFieldNotNullable } from './EXTENSION_FIELD_NOT_NULLABLE.ts';

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
    ['EXTENSION_FIELD_NOT_NULLABLE Tierp_A.plats', 'EXTENSION_FIELD_NOT_NULLABLE Tierp_A.platser'],
  ],
  [
    'union Tierp_U = Verksamhet | Tierp_A type Tierp_A { u: Tierp_U! }type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
    ['EXTENSION_FIELD_NOT_NULLABLE Tierp_A.u'],
  ],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(extensionFieldNotNullable, sdl)).toEqual(violations);
});
