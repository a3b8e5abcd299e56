import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { checkQuery } from './checkRequest.ts';
import { gatewayLimits } from './QueryLimits.ts';

const check = (text: string, options = {}) =>
  checkQuery(text, { limits: gatewayLimits, introspection: true, ...options });
const codeOf = (text: string, options = {}) => check(text, options).refusal?.code ?? null;

describe('checkQuery', () => {
  test('gives the operations of a query that may be run', () => {
    expect(check('query a { x } mutation b { y } fragment f on T { z }').operations).toEqual([
      { name: 'a', kind: 'query' },
      { name: 'b', kind: 'mutation' },
    ]);
  });

  test('lets clients learn the schema, unless introspection is off', () => {
    expect(codeOf(getIntrospectionQuery())).toBeNull();
    expect(codeOf(getIntrospectionQuery(), { introspection: false })).toBe('INTROSPEKTION_AV');
  });

  test.each([
    ['nothing', ''],
    ['half a query', '{ a'],
    ['a fragment alone', 'fragment f on T { a }'],
    ['a string without end', '{ a(b: "'],
    ['a null byte', '{ a \u0000 }'],
    ['half a surrogate pair', '{ \ud800 }'],
    ['an escape that is no character', '{ a(b: "\\u{FFFFFFFFF}") }'],
  ])('refuses %s as no GraphQL', (_what, text) => {
    expect(codeOf(text)).toBe('GRAPHQL_PARSE_FAILED');
  });

  test.each([
    ['a byte order mark', '\ufeff{ a }'],
    ['huge numbers', `{ a(b: ${'9'.repeat(5_000)}, c: 1e999999) }`],
    ['a long text', `{ a(b: "${'x'.repeat(90_000)}") }`],
    ['unknown directives', '{ a @defer @stream(initialCount: -1) @x }'],
    ['names of Object.prototype', '{ __proto__ constructor(toString: 1) { hasOwnProperty } }'],
  ])('leaves %s to validation', (_what, text) => {
    expect(codeOf(text)).toBeNull();
  });

  test('counts before it writes out: a query that would have more fields than there are atoms is refused', () => {
    const bomb = Array.from(
      { length: 45 },
      (_, n) => `fragment f${n} on T { ${`...f${n + 1} `.repeat(40)} }`,
    ).join(' ');
    expect(codeOf(`{ ...f0 } ${bomb} fragment f45 on T { a }`)).toBe('FRAGA_FOR_MANGA_FALT');
  });
});
