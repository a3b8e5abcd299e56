import { expect, test } from '@jest/globals';
import { notReadOnly } from './NOT_READ_ONLY.ts';
import { violationsOfSupergraph } from './violationsOf.ts';

const find = (sdl: string) => violationsOfSupergraph(notReadOnly, sdl);

test('a supergraph with queries only passes', () => {
  expect(find('schema { query: Query } type Query { a: Int }')).toEqual([]);
});

test.each(['Mutation', 'Subscription'])('%s is found', (root) => {
  expect(find(`type Query { a: Int } type ${root} { b: Int }`)).toEqual([`NOT_READ_ONLY ${root}`]);
});

test('a Mutation under another name is found', () => {
  const sdl =
    'schema { query: Query mutation: Andring } type Query { a: Int } type Andring { b: Int }';
  expect(find(sdl)).toEqual(['NOT_READ_ONLY Andring']);
});
