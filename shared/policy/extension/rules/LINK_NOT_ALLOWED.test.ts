import { expect, test } from '@jest/globals';
import { violationsOfWhole } from '../violationsOf.ts';
import { linkNotAllowed } from './LINK_NOT_ALLOWED.ts';

test.each([
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])',
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: [])',
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3")',
])('passes: %s', (sdl) => {
  expect(violationsOfWhole(linkNotAllowed, sdl)).toEqual([]);
});

test.each([
  ['type Query { tierp_a: Int }', ['LINK_NOT_ALLOWED schema']],
  [
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") extend schema @link(url: "https://specs.apollo.dev/federation/v2.9")',
    ['LINK_NOT_ALLOWED schema'],
  ],
  [
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])',
    ['LINK_NOT_ALLOWED schema'],
  ],
  [
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [{ name: "@override", as: "@key" }])',
    ['LINK_NOT_ALLOWED schema'],
  ],
  [
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", as: "fed")',
    ['LINK_NOT_ALLOWED schema'],
  ],
  [
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", for: SECURITY)',
    ['LINK_NOT_ALLOWED schema'],
  ],
  [
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11")',
    ['LINK_NOT_ALLOWED schema'],
  ],
  [
    'extend schema @link(url: "https://specs.apollo.dev/federation/v1.0")',
    ['LINK_NOT_ALLOWED schema'],
  ],
  [
    'extend schema @link(url: "https://example.com/egen/v1.0", import: ["@egen"])',
    ['LINK_NOT_ALLOWED schema'],
  ],
  [
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") extend schema @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)',
    ['LINK_NOT_ALLOWED schema'],
  ],
  ['extend schema @link(import: ["@key"])', ['LINK_NOT_ALLOWED schema']],
  [
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") extend schema @tag(name: "a")',
    ['LINK_NOT_ALLOWED schema'],
  ],
  [
    'extend schema @core(feature: "https://specs.apollo.dev/join/v0.1")',
    ['LINK_NOT_ALLOWED schema'],
  ],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOfWhole(linkNotAllowed, sdl)).toEqual(violations);
});
