import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { checkEntities } from './checkEntities.ts';
import { fetchShape } from './shape.ts';

const schema = buildSchema(`
  scalar _Any
  union _Entity = Unit | Budget
  type Query { _entities(representations: [_Any!]!): [_Entity]! }
  type Unit { id: ID! name: String places: [Place] }
  type Budget { id: ID! amount: Int }
  type Place { town: String street: String huvudmanId: ID }
`);
const shape = fetchShape(
  schema,
  parse(`query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Unit { id name places { town street huvudmanId } } ... on Budget { id amount } } }`),
  {},
);
const asked = [
  { __typename: 'Unit', id: '1' },
  { __typename: 'Budget', id: '2' },
];
const unit = { id: '1', name: 'n', places: [] };
const check = (...entities: unknown[]) => checkEntities(shape, asked, { _entities: entities });
const plain = (checked: unknown) => JSON.parse(JSON.stringify(checked ?? null));

describe('checkEntities', () => {
  test('gives each entity what was asked of its type, and null for null', () => {
    const budget = { __typename: 'Budget', id: '2', amount: 1, name: 'x' };
    expect(plain(check({ ...unit, amount: 1 }, budget))).toEqual({
      entities: [unit, { id: '2', amount: 1 }],
      faults: [],
    });
    expect(plain(check(unit, null))?.entities).toEqual([unit, null]);
  });

  test('hands on as it is what is exactly as asked, and makes a copy of anything else', () => {
    const exact = { ...unit, places: [{ town: 'Tierp', street: null, huvudmanId: 'a' }] };
    expect(check(exact, null)?.entities[0]).toBe(exact);
    for (const other of [
      { name: 'n', id: '1', places: [] },
      { ...exact, more: 1 },
      { ...exact, places: [{}] },
      { ...exact, places: [{ town: 7, street: null, huvudmanId: 'a' }] },
      { id: '1', name: 'n' },
    ]) {
      expect(check(other, null)?.entities[0]).not.toBe(other);
    }
  });

  test.each([['Budget'], ['Place'], ['_Entity'], ['Okand'], [7], [null], [{}]])(
    'believes nothing of an answer in which a unit says that it is %j',
    (__typename) => {
      expect(check({ __typename, id: '1' }, null)).toBeUndefined();
    },
  );

  test('a type that is inherited is none', () => {
    const inheriting = JSON.parse('{"__proto__": {"__typename": "Budget"}, "id": "1"}');
    expect(plain(check(inheriting, null))?.entities[0]).toMatchObject({ id: '1' });
  });

  test.each([[[]], [[unit]], [[unit, null, null]], ['text'], [{ length: 2 }], [null]])(
    'believes nothing of %j for two entities',
    (_entities) => {
      expect(checkEntities(shape, asked, { _entities })).toBeUndefined();
    },
  );

  test('reports each field once, and gives the answer up when nearly all of it is missing', () => {
    const missing = (count: number) =>
      check({ ...unit, places: Array.from({ length: count }, () => ({})) }, null);
    expect(missing(3_333)?.faults.map(({ coordinate }) => coordinate)).toEqual([
      'Place.town',
      'Place.street',
      'Place.huvudmanId',
    ]);
    expect(missing(3_334)).toBeUndefined();
  });

  test('believes nothing of an answer that breaks the rule anywhere', () => {
    const rule = () => (_field: unknown, value: unknown) => value !== 'other';
    const data = (owner: string, more = {}) => {
      const places = [{ town: 'Tierp', street: null, huvudmanId: owner, ...more }];
      return { _entities: [{ ...unit, places }, null] };
    };
    for (const more of [{}, { unasked: true }]) {
      expect(checkEntities(shape, asked, data('other', more), rule)).toBeUndefined();
      expect(checkEntities(shape, asked, data('own', more), rule)).toBeDefined();
    }
  });
});
