import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { directiveDefined } from './DIRECTIVE_DEFINED.ts';

test.each(['type Query { tierp_a: Int }'])('passes: %s', (sdl) => {
  expect(violationsOf(directiveDefined, sdl)).toEqual([]);
});

test.each([
  ['directive @tierp_a on FIELD', ['DIRECTIVE_DEFINED @tierp_a']],
  ['directive @tierp_b(a: Int) repeatable on OBJECT | QUERY', ['DIRECTIVE_DEFINED @tierp_b']],
  ['directive @key(fields: String) on OBJECT', ['DIRECTIVE_DEFINED @key']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(directiveDefined, sdl)).toEqual(violations);
});
