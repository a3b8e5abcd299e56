import { expect, test } from '@jest/globals';
import { violationsOfText } from '../violationsOf.ts';
import { notGraphql } from './NOT_GRAPHQL.ts';

test.each(['type Query { tierp_a: Int }'])('passes: %s', (sdl) => {
  expect(violationsOfText(notGraphql, sdl)).toEqual([]);
});

test.each([
  ['', ['NOT_GRAPHQL schema']],
  ['# bara en kommentar', ['NOT_GRAPHQL schema']],
  ['type {', ['NOT_GRAPHQL schema']],
  ['type Query { tierp_a: }', ['NOT_GRAPHQL schema']],
  ['<html></html>', ['NOT_GRAPHQL schema']],
  ['{"sdl": "type Query"}', ['NOT_GRAPHQL schema']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOfText(notGraphql, sdl)).toEqual(violations);
});

test('the place of the slip is told', () => {
  expect(notGraphql('type Query {\n  tierp_a: }', 'tierp')[0]?.place).toEqual({
    line: 2,
    column: 12,
  });
});
