import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { withoutSuggestions } from './withoutSuggestions.ts';

const schema = buildSchema(
  'enum E { REGION KOMMUN } type Query { parter(slag: E): String part: String }',
);

test.each([
  ['{ parte }', 'Cannot query field "parte" on type "Query".'],
  ['{ parter(slagg: REGION) }', 'Unknown argument "slagg" on field "Query.parter".'],
  ['{ parter(slag: REGIO) }', 'Value "REGIO" does not exist in "E" enum.'],
])('of %s only the fault is left', (text, expected) => {
  const [error] = validate(schema, parse(text));
  expect(error?.message).toContain('Did you mean');
  expect(withoutSuggestions(error?.message ?? '')).toBe(expected);
});

test('a message without suggestions is unchanged', () => {
  expect(withoutSuggestions('Menade ni det? Ja.')).toBe('Menade ni det? Ja.');
});
