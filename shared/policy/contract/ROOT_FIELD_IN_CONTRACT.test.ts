import { expect, test } from '@jest/globals';
import { rootFieldInContract } from './ROOT_FIELD_IN_CONTRACT.ts';
import { violationsOf } from './violationsOf.ts';

const find = (kontrakt: string) => violationsOf(rootFieldInContract, { kontrakt });

test('entities alone pass, and samverkan may have root fields', () => {
  const graphs = {
    kontrakt: 'type Huvudman @key(fields: "id") { id: ID! }',
    samverkan: 'type Query { huvudman: Huvudman }',
  };
  expect(violationsOf(rootFieldInContract, graphs)).toEqual([]);
});

test.each(['Query', 'Mutation', 'Subscription'])('%s is found, defined or extended', (root) => {
  expect(find(`type ${root} { a: Int b: Int }`)).toEqual([
    `ROOT_FIELD_IN_CONTRACT ${root}.a`,
    `ROOT_FIELD_IN_CONTRACT ${root}.b`,
  ]);
  expect(find(`extend type ${root} { a: Int }`)).toEqual([`ROOT_FIELD_IN_CONTRACT ${root}.a`]);
});

test('a root type without fields is found', () => {
  expect(find('extend type Query @shareable')).toEqual(['ROOT_FIELD_IN_CONTRACT Query']);
});

test('a root type under another name is found', () => {
  expect(find('extend schema { query: Fraga } type Fraga { a: Int }')).toEqual([
    'ROOT_FIELD_IN_CONTRACT Fraga.a',
  ]);
});
