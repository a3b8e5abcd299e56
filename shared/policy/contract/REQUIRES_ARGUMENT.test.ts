import { expect, test } from '@jest/globals';
import { requiresArgument } from './REQUIRES_ARGUMENT.ts';
import { violationsOf } from './violationsOf.ts';

const kontrakt = `
  type Deltagande @key(fields: "vardcentrumId huvudmanId") {
    vardcentrumId: ID!
    huvudmanId: ID!
    status: String
    nyckeltal: Nyckeltal
    budgetar(ar: Int): [Budget!]
  }
  type Nyckeltal { huvudmanId: ID! vardplatser(typ: String): Int }
  type Budget { belopp: String! }`;

const find = (fields: string, more = '') =>
  violationsOf(requiresArgument, {
    kontrakt,
    samverkan: `
      type Vardcentrum @key(fields: "id") {
        id: ID!
        deltagare: [Deltagande!]!
        planer(ar: Int): [String!]!
        summa: Int @requires(fields: "${fields}")
      }
      extend type Deltagande { status: String @external }
      ${more}`,
  });

test('fields without arguments pass', () => {
  expect(find('deltagare { status nyckeltal { huvudmanId } }')).toEqual([]);
});

test('a field that kontrakt declares with arguments is found at any depth', () => {
  expect(find('deltagare { budgetar { belopp } }')).toEqual([
    'REQUIRES_ARGUMENT Vardcentrum.summa',
  ]);
  expect(find('deltagare { nyckeltal { vardplatser } }')).toEqual([
    'REQUIRES_ARGUMENT Vardcentrum.summa',
  ]);
});

test('a field that samverkan declares with arguments is found', () => {
  expect(find('planer')).toEqual(['REQUIRES_ARGUMENT Vardcentrum.summa']);
});

test('an argument that is passed is found, declared or not', () => {
  expect(find('deltagare { budgetar(ar: 2026) { belopp } }')).toHaveLength(1);
  expect(find('deltagare(first: 1) { status }')).toHaveLength(1);
});

test('fragments, unions and interfaces hide nothing', () => {
  expect(find('... on Vardcentrum { deltagare { ... { budgetar { belopp } } } }')).toHaveLength(1);
  const more = `
    interface Enhet { antal: Int }
    type Mottagning implements Enhet { antal(ar: Int): Int }
    union Nagot = Mottagning
    extend type Vardcentrum { enhet: Enhet nagot: Nagot }`;
  expect(find('enhet { antal }', more)).toHaveLength(1);
  expect(find('nagot { ... on Mottagning { antal } }', more)).toHaveLength(1);
});

test('each field with arguments is a violation of its own', () => {
  expect(find('deltagare { budgetar { belopp } nyckeltal { vardplatser } }')).toHaveLength(2);
});

test('a field set that cannot be read, or names what is not there, is left to composition', () => {
  expect(find('deltagare {')).toEqual([]);
  expect(find('finnsInte { alls }')).toEqual([]);
});
