import { expect, test } from '@jest/globals';
import { crossingFieldNotNullable } from './CROSSING_FIELD_NOT_NULLABLE.ts';
import { violationsOf } from './violationsOf.ts';

const deltagande = `
  type Deltagande @key(fields: "vardcentrumId huvudmanId") {
    vardcentrumId: ID!
    huvudmanId: ID!
    status: String
    nyckeltal: Nyckeltal
  }
  type Nyckeltal { huvudmanId: ID! vardplatser: Int }`;

const find = (graphs: { kontrakt?: string; samverkan?: string }) =>
  violationsOf(crossingFieldNotNullable, graphs);

test('the fields of an entity in kontrakt are nullable outside its keys; other types may promise more', () => {
  expect(find({ kontrakt: deltagande })).toEqual([]);
});

test('a field of an entity in kontrakt that cannot be null is found, also on an extension or an interface', () => {
  const kontrakt = `
    type Verksamhet @key(fields: "huvudmanId id") { huvudmanId: ID! id: ID! namn: String! platser: [String!]! }
    extend type Verksamhet { typ: String! }
    interface Enhet @key(fields: "huvudmanId id") { huvudmanId: ID! id: ID! oppen: Boolean! }`;
  expect(find({ kontrakt })).toEqual([
    'CROSSING_FIELD_NOT_NULLABLE Verksamhet.namn',
    'CROSSING_FIELD_NOT_NULLABLE Verksamhet.platser',
    'CROSSING_FIELD_NOT_NULLABLE Verksamhet.typ',
    'CROSSING_FIELD_NOT_NULLABLE Enhet.oppen',
  ]);
});

test('the fields of every key of an entity are exempt', () => {
  const kontrakt = `
    type Plats @key(fields: "huvudmanId id") @key(fields: "huvudmanId hus { namn }") {
      huvudmanId: ID!
      id: ID!
      hus: Hus!
    }
    type Hus { namn: String! }`;
  expect(find({ kontrakt })).toEqual([]);
});

test('a field that samverkan answers on a shared entity may be non-null, a field that the owner answers may not', () => {
  const samverkan = (bang: '' | '!') => `
    type Part @key(fields: "id") { id: ID! deltar: [Deltagande!]! }
    type Deltagande @key(fields: "vardcentrumId huvudmanId") {
      vardcentrumId: ID!
      huvudmanId: ID! @external
      part: Part!
      status: String${bang} @external
    }
    type Nyckeltal { huvudmanId: ID! @external }`;
  expect(find({ kontrakt: deltagande, samverkan: samverkan('') })).toEqual([]);
  expect(find({ kontrakt: deltagande, samverkan: samverkan('!') })).toEqual([
    'CROSSING_FIELD_NOT_NULLABLE Deltagande.status',
  ]);
});

test('@external on the whole type counts for its fields', () => {
  const samverkan = `
    extend type Deltagande @external { status: String! }
    extend type Deltagande { inbjuden: String! }`;
  expect(find({ kontrakt: deltagande, samverkan })).toEqual([
    'CROSSING_FIELD_NOT_NULLABLE Deltagande.status',
  ]);
});

test('a field derived by @requires is nullable', () => {
  const samverkan = (bang: '' | '!') => `
    type Vardcentrum @key(fields: "id") {
      id: ID!
      deltagare: [Deltagande!]!
      svar: [String!]${bang} @requires(fields: "deltagare { status }")
    }`;
  expect(find({ kontrakt: deltagande, samverkan: samverkan('') })).toEqual([]);
  expect(find({ kontrakt: deltagande, samverkan: samverkan('!') })).toEqual([
    'CROSSING_FIELD_NOT_NULLABLE Vardcentrum.svar',
  ]);
});

test('a field that returns Huvudman is nullable, also in a list or behind a union', () => {
  const samverkan = `
    type Part @key(fields: "id") {
      id: ID!
      huvudman: Huvudman
      agare: Huvudman!
      alla: [Huvudman]!
      nagon: Nagon!
    }
    type Huvudman @key(fields: "id", resolvable: false) { id: ID! }
    union Nagon = Part | Huvudman`;
  expect(find({ samverkan })).toEqual([
    'CROSSING_FIELD_NOT_NULLABLE Part.agare',
    'CROSSING_FIELD_NOT_NULLABLE Part.alla',
    'CROSSING_FIELD_NOT_NULLABLE Part.nagon',
  ]);
});
