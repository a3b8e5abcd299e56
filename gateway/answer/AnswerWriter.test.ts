import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { AnswerWriter } from './AnswerWriter.ts';
import { Raw } from './scanShape.ts';
import { fetchShape } from './shape.ts';

const schema = buildSchema(`
  type Query { ett: Sak saker: [Sak!] maste: Sak! nagot: Nagot form: Form }
  type Sak { id: ID! namn: String antal: Int! slag: Slag taggar: [String!] del: Sak }
  type Annan { id: ID! vikt: Float }
  interface Form { yta: Float }
  type Rund implements Form { yta: Float radie: Float }
  union Nagot = Sak | Annan
  enum Slag { A B }
`);

const shapeOf = (query: string, variables = {}) =>
  fetchShape(schema, parse(query), variables, { typenameOptional: true });

function written(query: string, data: Record<string, unknown>, variables = {}) {
  return new AnswerWriter().data(shapeOf(query, variables), data).end().toString('utf8');
}

function shaped(query: string, data: Record<string, unknown>, variables = {}) {
  return JSON.parse(written(query, data, variables));
}

describe('AnswerWriter', () => {
  test('leaves out what the client did not ask for, at every depth, and keeps its order', () => {
    const data = { saker: [{ __typename: 'Sak', antal: 1, id: 'a', namn: 'x' }], ett: null };
    expect(written('{ saker { id antal } ett { id } }', data)).toBe(
      '{"saker":[{"id":"a","antal":1}],"ett":null}',
    );
  });

  test('copies what stays bytes, and goes back on it when something beside it is missing', () => {
    const bytes = Buffer.from('[["å"],{"id":"a"}]');
    const raw = (from: number, to: number) => new Raw(bytes, from, to, 1);
    const query = '{ ett { taggar antal } saker { id } }';
    const data = { ett: { taggar: raw(1, 7), antal: 1 }, saker: [] };
    expect(written(query, data)).toBe('{"ett":{"taggar":["å"],"antal":1},"saker":[]}');
    data.ett.antal = null as never;
    expect(written(query, data)).toBe('{"ett":null,"saker":[]}');
  });

  test('has room for what is larger than most, in pieces and at once', () => {
    const namn = 'ö'.repeat(30_000);
    const saker = Array.from({ length: 5 }, (_, nr) => ({
      id: `${nr}`,
      antal: nr,
      namn: namn.slice(0, 20_000),
    }));
    expect(shaped('{ saker { id antal namn } }', { saker })).toEqual({ saker });
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
    const answer = written('{ ett { __proto__: namn constructor: id } }', data);
    expect(answer).toBe('{"ett":{"__proto__":"x","constructor":"y"}}');
  });

  test('takes nothing that every object inherits for an answer', () => {
    expect(shaped('{ ett { constructor: namn toString: id } }', { ett: {} })).toEqual({
      ett: null,
    });
  });
});
