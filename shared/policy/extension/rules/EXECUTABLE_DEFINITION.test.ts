import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { executableDefinition } from './EXECUTABLE_DEFINITION.ts';

test.each(['type Query { tierp_a: Int }'])('passes: %s', (sdl) => {
  expect(violationsOf(executableDefinition, sdl)).toEqual([]);
});

test.each([
  ['query Alla { parter { namn } }', ['EXECUTABLE_DEFINITION Alla']],
  ['query { parter { namn } }', ['EXECUTABLE_DEFINITION query']],
  ['fragment A on Huvudman { namn }', ['EXECUTABLE_DEFINITION A']],
  ['mutation { a }', ['EXECUTABLE_DEFINITION mutation']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(executableDefinition, sdl)).toEqual(violations);
});
