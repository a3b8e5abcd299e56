import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { composeDirective } from './COMPOSE_DIRECTIVE.ts';

test.each(['type Query { tierp_a: Int }'])('passes: %s', (sdl) => {
  expect(violationsOf(composeDirective, sdl)).toEqual([]);
});

test.each([
  ['extend schema @composeDirective(name: "@tierp_a")', ['COMPOSE_DIRECTIVE schema']],
  ['extend schema @federation__composeDirective(name: "@tierp_a")', ['COMPOSE_DIRECTIVE schema']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(composeDirective, sdl)).toEqual(violations);
});
