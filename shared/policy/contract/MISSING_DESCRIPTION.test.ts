import { expect, test } from '@jest/globals';
import { missingDescription } from './MISSING_DESCRIPTION.ts';
import { violationsOf } from './violationsOf.ts';

const find = (kontrakt: string, samverkan = '') =>
  violationsOf(missingDescription, { kontrakt, samverkan });

test('a described schema passes', () => {
  const sdl = `
    "A unit." type Verksamhet { "Its name." namn: String }
    "Kinds." enum Typ { "One." A }
    "A filter." input Filter { "The kind." typ: Typ }
    "A date." scalar Datum`;
  expect(find(sdl, sdl.replace('Verksamhet', 'Vardcentrum'))).toEqual([]);
});

test('every type, field, enum value, input field and scalar without is found, in both graphs', () => {
  const sdl = `
    type Verksamhet { namn: String }
    interface Enhet { id: ID! }
    union Nagot = Verksamhet
    enum Typ { A }
    input Filter { typ: Typ }
    scalar Datum`;
  const found = [
    'Verksamhet',
    'Verksamhet.namn',
    'Enhet',
    'Enhet.id',
    'Nagot',
    'Typ',
    'Typ.A',
    'Filter',
    'Filter.typ',
    'Datum',
  ].map((coordinate) => `MISSING_DESCRIPTION ${coordinate}`);
  expect(find(sdl)).toEqual(found);
  expect(find('', sdl)).toEqual(found);
});

test('an empty description counts as missing', () => {
  expect(find('"" scalar Datum')).toEqual(['MISSING_DESCRIPTION Datum']);
});

test('an extension cannot be described, but its additions can', () => {
  expect(
    find('"A unit." type Enhet { "Its id." id: ID! } extend type Enhet { namn: String }'),
  ).toEqual(['MISSING_DESCRIPTION Enhet.namn']);
});

test("stubs and @external fields in samverkan are described by kontrakt; samverkan's additions are not", () => {
  const kontrakt = `
    "A principal." type Huvudman @key(fields: "id") { "Its id." id: ID! }
    "A unit." type Nyckeltal { "Places." vardplatser: Int }
    "A participation." type Deltagande @key(fields: "huvudmanId") { "Whose." huvudmanId: ID! "Its answer." status: String }`;
  const samverkan = `
    type Huvudman @key(fields: "id", resolvable: false) { id: ID! }
    type Nyckeltal { vardplatser: Int @external }
    "A participation." type Deltagande @key(fields: "huvudmanId") {
      "Whose."
      huvudmanId: ID!
      status: String @external
      inbjuden: String
    }
    type Vardcentrum @key(fields: "id") { id: ID! }`;
  expect(find(kontrakt, samverkan)).toEqual([
    'MISSING_DESCRIPTION Deltagande.inbjuden',
    'MISSING_DESCRIPTION Vardcentrum',
    'MISSING_DESCRIPTION Vardcentrum.id',
  ]);
});
