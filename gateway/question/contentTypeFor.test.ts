import { expect, test } from '@jest/globals';
import { contentTypeFor } from './question.ts';

test.each([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
  ['text/html, application/json', 'application/json'],
  ['application/json;q=0.5, application/graphql-response+json', null],
  ['text/html', null],
])('accept %s is answered as %s', (accept, type) => {
  expect(contentTypeFor(accept)).toBe(type && `${type}; charset=utf-8`);
});
