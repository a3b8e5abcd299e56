import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { extendsType } from './EXTENDS_TYPE.ts';

test.each([
  'type Query { tierp_a: Int }',
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9")',
])('passes: %s', (sdl) => {
  expect(violationsOf(extendsType, sdl)).toEqual([]);
});

test.each([
  ['extend type Verksamhet { tierp_a: Int }', ['EXTENDS_TYPE Verksamhet']],
  ['extend type Query { tierp_a: Int }', ['EXTENDS_TYPE Query']],
  ['extend type Tierp_A { a: Int }', ['EXTENDS_TYPE Tierp_A']],
  ['extend enum Verksamhetstyp { TIERP }', ['EXTENDS_TYPE Verksamhetstyp']],
  ['extend union Traff = Tierp_A', ['EXTENDS_TYPE Traff']],
  ['extend interface Enhet { a: Int }', ['EXTENDS_TYPE Enhet']],
  ['extend input VerksamhetFilter { a: Int }', ['EXTENDS_TYPE VerksamhetFilter']],
  ['extend scalar Datum @tag(name: "a")', ['EXTENDS_TYPE Datum']],
  ['type Verksamhet @extends { a: Int }', ['EXTENDS_TYPE Verksamhet']],
  ['type Verksamhet @federation__extends { a: Int }', ['EXTENDS_TYPE Verksamhet']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(extendsType, sdl)).toEqual(violations);
});
