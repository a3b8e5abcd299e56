import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { stubNotBare } from './STUB_NOT_BARE.ts';

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
