import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { checkObject, type Fault } from './checkAnswer.ts';
import { fetchShape } from './shape.ts';

const schema = buildSchema(`
  type Query { unit: Unit animals: [Animal!] }
  type Unit { id: ID! name: String open: Boolean kind: Kind places: [Place!] tags: [String] main: Place }
  type Place { town: String! beds: Int }
  interface Animal { name: String }
  type Cat implements Animal { name: String lives: Int }
  type Dog implements Animal { name: String }
  enum Kind { A B }
`);

function check(query: string, data: unknown, variables = {}) {
  const faults: Fault[] = [];
  const checked = checkObject(fetchShape(schema, parse(query), variables), data, [], {
    allows: () => true,
    onFault: (fault) => faults.push(fault),
    hopeless: () => false,
  });
  return { checked: JSON.parse(JSON.stringify(checked)), faults };
}

describe('checkObject', () => {
  test('keeps what was asked, under its alias, and drops everything else', () => {
    const { checked, faults } = check('{ unit { a: id name } }', {
      unit: { a: '1', name: null, id: 'x', secret: 's', __proto__x: 1 },
      other: 1,
    });
    expect(checked).toEqual({ unit: { a: '1', name: null } });
    expect(faults).toEqual([]);
  });

  test.each([
    ['a string for an object', '{ unit { id } }', { unit: 'x' }, { unit: null }, 'Query.unit'],
    ['a list for an object', '{ unit { id } }', { unit: [] }, { unit: null }, 'Query.unit'],
    [
      'an object for a list',
      '{ unit { id tags } }',
      { unit: { id: '1', tags: {} } },
      { unit: { id: '1', tags: null } },
      'Unit.tags',
    ],
    [
      'a number for a string',
      '{ unit { id name } }',
      { unit: { id: '1', name: 7 } },
      { unit: { id: '1', name: null } },
      'Unit.name',
    ],
    [
      'a string for a boolean',
      '{ unit { open } }',
      { unit: { open: 'true' } },
      { unit: { open: null } },
      'Unit.open',
    ],
    [
      'an unknown enum value',
      '{ unit { kind } }',
      { unit: { kind: 'C' } },
      { unit: { kind: null } },
      'Unit.kind',
    ],
    [
      'a fraction for an Int',
      '{ unit { main { beds } } }',
      { unit: { main: { beds: 1.5 } } },
      { unit: { main: { beds: null } } },
      'Place.beds',
    ],
    [
      'a field left out',
      '{ unit { id name } }',
      { unit: { id: '1' } },
      { unit: { id: '1', name: null } },
      'Unit.name',
    ],
  ])('makes null of %s, and names the field', (_what, query, data, expected, coordinate) => {
    const { checked, faults } = check(query, data);
    expect(checked).toEqual(expected);
    expect(faults.map((fault) => fault.coordinate)).toEqual([coordinate]);
  });

  test('null where none is allowed makes the nearest nullable parent null', () => {
    const { checked, faults } = check('{ unit { places { town } main { town } } }', {
      unit: { places: [{ town: 'Tierp' }, { town: null }], main: {} },
    });
    expect(checked).toEqual({ unit: { places: null, main: null } });
    expect(faults.map(({ path }) => path)).toEqual([
      ['unit', 'places', 1, 'town'],
      ['unit', 'main', 'town'],
    ]);
  });

  test('merges the selections of one field, follows fragments, heeds @skip and @include', () => {
    const query = `query ($yes: Boolean!) {
      unit { ...F name @skip(if: $yes) main { town } main { beds @include(if: $yes) } }
    }
    fragment F on Unit { id }`;
    const unit = { id: '1', name: 'n', main: { town: 'Tierp', beds: 2 } };
    expect(check(query, { unit }, { yes: true }).checked).toEqual({
      unit: { id: '1', main: { town: 'Tierp', beds: 2 } },
    });
    expect(check(query, { unit }, { yes: false }).checked).toEqual({
      unit: { id: '1', name: 'n', main: { town: 'Tierp' } },
    });
  });

  test('takes the selection of an abstract type by __typename, and refuses one that cannot stand there', () => {
    const query = '{ animals { __typename name ... on Cat { lives } } }';
    const cat = { __typename: 'Cat', name: 'Misse', lives: 9 };
    const dog = { __typename: 'Dog', name: 'Karo', lives: 1 };
    expect(check(query, { animals: [cat, dog] }).checked).toEqual({
      animals: [cat, { __typename: 'Dog', name: 'Karo' }],
    });
    expect(check(query, { animals: [{ ...cat, __typename: 'Place' }] }).checked).toEqual({
      animals: null,
    });
  });
});
