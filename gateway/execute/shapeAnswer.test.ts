import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { fetchShape } from '../check/fetchShape.ts';
import { shapeAnswer } from './shapeAnswer.ts';

const schema = buildSchema(`
  type Query { ett: Sak saker: [Sak!] maste: Sak! nagot: Nagot form: Form }
  type Sak { id: ID! namn: String antal: Int! slag: Slag taggar: [String!] del: Sak }
  type Annan { id: ID! vikt: Float }
  interface Form { yta: Float }
  type Rund implements Form { yta: Float radie: Float }
  union Nagot = Sak | Annan
  enum Slag { A B }
`);

function shaped(query: string, data: Record<string, unknown>, variables = {}) {
  const shape = fetchShape(schema, parse(query), variables, { typenameOptional: true });
  return shapeAnswer(shape, data).data;
}

describe('shapeAnswer', () => {
  test('leaves out what the client did not ask for, at every depth, and keeps its order', () => {
    const data = { saker: [{ __typename: 'Sak', antal: 1, id: 'a', namn: 'x' }], ett: null };
    expect(JSON.stringify(shaped('{ saker { id antal } ett { id } }', data))).toBe(
      '{"saker":[{"id":"a","antal":1}],"ett":null}',
    );
  });

  test('hands on an object that is as it should be', () => {
    const sak = { id: 'a', antal: 1 };
    expect(shaped('{ ett { id antal } }', { ett: sak })?.ett).toBe(sak);
  });

  test('uses the names that the client gave', () => {
    expect(shaped('{ a: ett { b: id } }', { a: { b: 'x' } })).toEqual({ a: { b: 'x' } });
  });

  test('makes what is missing null', () => {
    expect(shaped('{ ett { id namn } saker { id } }', { ett: { id: 'a' } })).toEqual({
      ett: { id: 'a', namn: null },
      saker: null,
    });
  });

  test.each([
    ['its object', '{ ett { id antal } }', { ett: { id: 'a', antal: null } }, { ett: null }],
    ['its list', '{ saker { id } }', { saker: [{ id: 'a' }, { id: null }] }, { saker: null }],
    [
      'an item of a list',
      '{ ett { taggar } }',
      { ett: { taggar: ['a', null] } },
      { ett: { taggar: null } },
    ],
    ['the whole answer', '{ maste { id } }', { maste: { id: null } }, null],
  ])('null where none is allowed makes %s null', (_, query, data, expected) => {
    expect(shaped(query, data)).toEqual(expected);
  });

  test.each([
    [
      'an enum value that the schema lacks',
      '{ ett { slag } }',
      { ett: { slag: 'C' } },
      { ett: { slag: null } },
    ],
    ['text for an object', '{ ett { id } }', { ett: 'a' }, { ett: null }],
    ['an object for a list', '{ saker { id } }', { saker: { id: 'a' } }, { saker: null }],
    ['a list for an object', '{ ett { id } }', { ett: [{ id: 'a' }] }, { ett: null }],
    ['text for a number', '{ ett { antal } }', { ett: { antal: '1' } }, { ett: null }],
  ])('%s is null', (_, query, data, expected) => {
    expect(shaped(query, data)).toEqual(expected);
  });

  test('selects by the type that the data states', () => {
    const query = '{ nagot { ... on Sak { id } ... on Annan { vikt } } }';
    expect(shaped(query, { nagot: { __typename: 'Annan', id: 'a', vikt: 1 } })).toEqual({
      nagot: { vikt: 1 },
    });
    expect(shaped(query, { nagot: { __typename: 'Okand', id: 'a' } })).toEqual({ nagot: null });
  });

  test('an object that stands for an interface need not state its type', () => {
    expect(shaped('{ form { yta } }', { form: { yta: 2 } })).toEqual({ form: { yta: 2 } });
    expect(
      shaped('{ form { yta ... on Rund { radie } } }', {
        form: { __typename: 'Rund', yta: 2, radie: 1 },
      }),
    ).toEqual({
      form: { yta: 2, radie: 1 },
    });
  });

  test('answers __typename from the data, or from the schema where it can only be one', () => {
    expect(
      shaped('{ __typename ett { __typename t: __typename id } }', { ett: { id: 'a' } }),
    ).toEqual({
      __typename: 'Query',
      ett: { __typename: 'Sak', t: 'Sak', id: 'a' },
    });
    expect(shaped('{ nagot { t: __typename } }', { nagot: { __typename: 'Annan' } })).toEqual({
      nagot: { t: 'Annan' },
    });
  });

  test('follows @skip and @include', () => {
    const query = 'query ($a: Boolean!) { ett { id @include(if: $a) namn @skip(if: $a) } }';
    const data = () => ({ ett: { id: 'a', namn: 'x' } });
    expect(shaped(query, data(), { a: true })).toEqual({ ett: { id: 'a' } });
    expect(shaped(query, data(), { a: false })).toEqual({ ett: { namn: 'x' } });
  });

  test('answers under any name that the client gives', () => {
    const data = JSON.parse('{"ett": {"id": "a", "__proto__": "x", "constructor": "y"}}');
    const answer = shaped('{ ett { __proto__: namn constructor: id } }', data);
    expect(JSON.stringify(answer)).toBe('{"ett":{"__proto__":"x","constructor":"y"}}');
  });

  test('takes nothing that every object inherits for an answer', () => {
    expect(shaped('{ ett { constructor: namn toString: id } }', { ett: {} })).toEqual({
      ett: null,
    });
  });
});
