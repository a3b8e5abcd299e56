import { expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { depthLimit } from './depthLimit.ts';
import { refusalOf } from './refusalOf.ts';

const limits = { depth: 4 };

test('as many levels as the limit pass, one more is refused', () => {
  expect(refusalOf(depthLimit, '{ a { b { c { d } } } }', limits)).toBeNull();
  expect(refusalOf(depthLimit, '{ a { b { c { d { e } } } } }', limits)).toEqual([
    'FRAGA_FOR_DJUP',
    4,
    5,
  ]);
});

test('fragments are written out, and add no level themselves', () => {
  const query = (innermost: string) =>
    `{ ...f } fragment f on T { a { ... on U { b { ...g } } } } fragment g on T { c { ${innermost} } }`;
  expect(refusalOf(depthLimit, query('d'), limits)).toBeNull();
  expect(refusalOf(depthLimit, query('d { e }'), limits)).toEqual(['FRAGA_FOR_DJUP', 4, 5]);
});

test("what clients ask to learn a schema is not too deep, since its depth is the schema's own", () => {
  expect(refusalOf(depthLimit, getIntrospectionQuery(), limits)).toBeNull();
});
