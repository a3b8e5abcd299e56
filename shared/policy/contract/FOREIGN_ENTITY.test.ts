import { expect, test } from '@jest/globals';
import { foreignEntity } from './FOREIGN_ENTITY.ts';
import { violationsOf } from './violationsOf.ts';

const base = `
  type Huvudman @key(fields: "id") {
    id: ID!
    verksamheter(first: Int): VerksamhetConnection
    verksamhet(id: ID!): Verksamhet
  }
  type Deltagande @key(fields: "vardcentrumId huvudmanId") {
    vardcentrumId: ID!
    huvudmanId: ID!
    verksamheter: [Verksamhet!]
  }
  type Verksamhet @key(fields: "huvudmanId id") { huvudmanId: ID! id: ID! uppdragsgivare: [Part!] }
  type VerksamhetConnection { nodes: [Verksamhet!]! totalCount: Int! }
  type Andel { part: Part! procent: Int! }
  type Part @key(fields: "id", resolvable: false) { id: ID! }`;

const find = (sdl: string, samverkan = '') =>
  violationsOf(foreignEntity, { kontrakt: `${base} ${sdl}`, samverkan });

test('an owner returns its own verksamheter, and parties by key', () => {
  expect(find('')).toEqual([]);
});

test('a field that returns an entity is found, also in a list', () => {
  expect(find('extend type Verksamhet { granne: Verksamhet grannar: [[Verksamhet!]!] }')).toEqual([
    'FOREIGN_ENTITY Verksamhet.granne',
    'FOREIGN_ENTITY Verksamhet.grannar',
  ]);
});

test('a listed field may return the entity that it is listed with, and no other', () => {
  const other = base.replace('verksamhet(id: ID!): Verksamhet', 'verksamhet(id: ID!): Deltagande');
  expect(violationsOf(foreignEntity, { kontrakt: other })).toEqual([
    'FOREIGN_ENTITY Huvudman.verksamhet',
  ]);
});

test('Huvudman is returned by no field', () => {
  expect(find('extend type Verksamhet { huvudman: Huvudman }')).toEqual([
    'FOREIGN_ENTITY Verksamhet.huvudman',
  ]);
});

test('an entity inside another type is found once, at the field that returns it', () => {
  const sdl = `
    type Lista { rader: [Rad!] }
    type Rad { verksamhet: Verksamhet }
    extend type Huvudman { lista: Lista }`;
  expect(find(sdl)).toEqual(['FOREIGN_ENTITY Rad.verksamhet']);
});

test('a connection of foreign entities is found', () => {
  expect(find('extend type Verksamhet { liknande: VerksamhetConnection }')).toEqual([
    'FOREIGN_ENTITY Verksamhet.liknande',
  ]);
});

test('an entity behind a union or an interface is found', () => {
  const sdl = `
    union Traff = Andel | Verksamhet
    interface Enhet { id: ID! }
    type Mottagning implements Enhet @key(fields: "huvudmanId id") { huvudmanId: ID! id: ID! }
    type Sokning { traffar: [Traff!] enhet: Enhet }`;
  expect(find(sdl)).toEqual(['FOREIGN_ENTITY Sokning.traffar', 'FOREIGN_ENTITY Sokning.enhet']);
});

test("samverkan's entities are found as well, keyed in kontrakt or not", () => {
  const sdl = 'type Avtal { id: ID! } extend type Verksamhet { avtal: Avtal }';
  expect(find(sdl, 'type Avtal @key(fields: "id") { id: ID! rubrik: String! }')).toEqual([
    'FOREIGN_ENTITY Verksamhet.avtal',
  ]);
});

test('a Part has nothing but its key', () => {
  expect(find('extend type Part { namn: String }')).toEqual(['FOREIGN_ENTITY Part.namn']);
});
