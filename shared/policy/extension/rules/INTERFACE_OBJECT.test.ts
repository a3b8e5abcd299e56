import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { interfaceObject } from './INTERFACE_OBJECT.ts';

test.each([
  'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
])('passes: %s', (sdl) => {
  expect(violationsOf(interfaceObject, sdl)).toEqual([]);
});

test.each([
  ['type Enhet @interfaceObject @key(fields: "id") { id: ID! }', ['INTERFACE_OBJECT Enhet']],
  ['type Tierp_A @federation__interfaceObject { id: ID! }', ['INTERFACE_OBJECT Tierp_A']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(interfaceObject, sdl)).toEqual(violations);
});
