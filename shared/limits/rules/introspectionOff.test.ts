import { expect, test } from '@jest/globals';
import { introspectionOff } from './introspectionOff.ts';
import { refusalOf } from './refusalOf.ts';

const find = (text: string) => refusalOf(introspectionOff, text)?.[0] ?? null;

test('a question about the schema is refused, by whatever way it stands in the document', () => {
  expect(find('{ __schema { types { name } } }')).toBe('INTROSPEKTION_AV');
  expect(find('{ a: __type(name: "T") { name } }')).toBe('INTROSPEKTION_AV');
  expect(find('{ ...f } fragment f on Query { ... { __schema { types { name } } } }')).toBe(
    'INTROSPEKTION_AV',
  );
  expect(find('query a { b } query c { __schema { types { name } } }')).toBe('INTROSPEKTION_AV');
  expect(find('{ a } fragment f on Query { __schema { types { name } } }')).toBe(
    'INTROSPEKTION_AV',
  );
});

test('the name of a type in an answer is not', () => {
  expect(find('{ __typename a { __typename } }')).toBeNull();
});
