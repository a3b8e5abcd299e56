import { expect, test } from '@jest/globals';
import { violationsOf, violationsOfWhole } from '../violationsOf.ts';
import { overrideDirective } from './OVERRIDE.ts';

test.each([
  'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
])('passes: %s', (sdl) => {
  expect(violationsOf(overrideDirective, sdl)).toEqual([]);
});

test.each([
  [
    'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! namn: String @override(from: "kontrakt") }',
    ['OVERRIDE Verksamhet.namn'],
  ],
  [
    'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! namn: String @override(from: "kontrakt", label: "percent(5)") }',
    ['OVERRIDE Verksamhet.namn'],
  ],
  [
    'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! namn: String @federation__override(from: "kontrakt") }',
    ['OVERRIDE Verksamhet.namn'],
  ],
  ['type Query { parter: Int @override(from: "samverkan") }', ['OVERRIDE Query.parter']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(overrideDirective, sdl)).toEqual(violations);
});

test('a renamed import is seen through', () => {
  const sdl = `
    extend schema @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: [{ name: "@override", as: "@flytta" }]
    )
    type Query { tierp_a: Int @flytta(from: "samverkan") }`;
  expect(violationsOfWhole(overrideDirective, sdl)).toEqual(['OVERRIDE Query.tierp_a']);
});
