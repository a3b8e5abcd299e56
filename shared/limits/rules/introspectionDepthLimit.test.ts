import { expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { introspectionDepthLimit } from './introspectionDepthLimit.ts';
import { refusalOf } from './refusalOf.ts';

const limits = { introspectionDepth: 2 };
const find = (text: string) => refusalOf(introspectionDepthLimit, text, limits);

test('what clients ask to learn a schema passes', () => {
  expect(find(getIntrospectionQuery())).toBeNull();
});

test("a type's lists inside each other pass up to the limit, one more is refused", () => {
  expect(find('{ __schema { types { fields { type { fields { name } } } } } }')).toBeNull();
  expect(
    find('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'),
  ).toEqual(['INTROSPEKTION_FOR_DJUP', 2, 3]);
  expect(
    find(
      '{ __type(name: "T") { interfaces { possibleTypes { ...f } } } } fragment f on __Type { inputFields { name } }',
    ),
  ).toEqual(['INTROSPEKTION_FOR_DJUP', 2, 3]);
});

test('fields of those names outside an introspection are ordinary fields', () => {
  expect(find('{ fields { fields { fields { fields { fields } } } } }')).toBeNull();
});
