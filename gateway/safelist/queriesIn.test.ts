import { describe, expect, test } from '@jest/globals';
import { hashOf } from './hashOf.ts';
import { queriesIn } from './queriesIn.ts';

const text = 'query A { a }';
const hash = hashOf(text);

describe('queriesIn', () => {
  test('reads queries by hash, and the manifest of Apollo', () => {
    const expected = new Map([[hash, text]]);
    expect(queriesIn({ [hash]: text }).queries).toEqual(expected);
    const format = 'apollo-persisted-query-manifest';
    const operations = [{ id: hash, name: 'A', type: 'query', body: text }];
    expect(queriesIn({ format, version: 1, operations }).queries).toEqual(expected);
  });

  test.each([
    ['a list', [], 'it must have the form'],
    ['a text', 'x', 'it must have the form'],
    ['null', null, 'it must have the form'],
    ['operations that are no list', { format: 'apollo-persisted-query-manifest' }, 'it must have'],
    ['a query that was changed', { [hash]: `${text} ` }, `${hash}: the SHA-256 of its query is`],
    ['a query that is no text', { [hash]: 7 }, 'the query must be a text'],
    ['a mutation', entry('mutation A { a }'), 'it must be a query'],
    ['a fragment alone', entry('fragment f on T { a }'), 'it must be a query'],
    ['two operations', entry('query A { a } query B { b }'), 'it has several operations'],
    ['no GraphQL', entry('query {'), 'Syntax Error'],
  ])('refuses %s', (_what, json, problem) => {
    expect(queriesIn(json).problem).toContain(problem);
  });
});

function entry(query: string) {
  return { [hashOf(query)]: query };
}
