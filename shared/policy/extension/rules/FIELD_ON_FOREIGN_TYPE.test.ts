import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { fieldOnForeignType } from './FIELD_ON_FOREIGN_TYPE.ts';

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
