import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { directiveNotAllowed } from './DIRECTIVE_NOT_ALLOWED.ts';

test.each([
  'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
  'type Tierp_A { a: Int @deprecated(reason: "Ersatt.") b(c: Int @deprecated): Int } enum Tierp_B { C @deprecated }',
])('passes: %s', (sdl) => {
  expect(violationsOf(directiveNotAllowed, sdl)).toEqual([]);
});

test.each([
  ['type Tierp_A { a: Int @inaccessible }', ['DIRECTIVE_NOT_ALLOWED Tierp_A.a']],
  ['type Tierp_A { a: Int @tag(name: "a") }', ['DIRECTIVE_NOT_ALLOWED Tierp_A.a']],
  ['type Tierp_A { a: Int @external }', ['DIRECTIVE_NOT_ALLOWED Tierp_A.a']],
  ['type Tierp_A { a: Int @requires(fields: "b") }', ['DIRECTIVE_NOT_ALLOWED Tierp_A.a']],
  ['type Tierp_A { a: Int @provides(fields: "b") }', ['DIRECTIVE_NOT_ALLOWED Tierp_A.a']],
  ['type Tierp_A { a: Int @authenticated }', ['DIRECTIVE_NOT_ALLOWED Tierp_A.a']],
  ['type Tierp_A { a: Int @requiresScopes(scopes: [["a"]]) }', ['DIRECTIVE_NOT_ALLOWED Tierp_A.a']],
  ['type Tierp_A { a: Int @policy(policies: [["a"]]) }', ['DIRECTIVE_NOT_ALLOWED Tierp_A.a']],
  ['type Tierp_A { a: Int @cost(weight: 5) }', ['DIRECTIVE_NOT_ALLOWED Tierp_A.a']],
  ['type Tierp_A { a: Int @listSize(assumedSize: 5) }', ['DIRECTIVE_NOT_ALLOWED Tierp_A.a']],
  ['type Tierp_A { a: Int @cacheControl(maxAge: 9) }', ['DIRECTIVE_NOT_ALLOWED Tierp_A.a']],
  ['type Tierp_A { a: Int @federation__tag(name: "a") }', ['DIRECTIVE_NOT_ALLOWED Tierp_A.a']],
  ['type Tierp_A { a: Int @egen }', ['DIRECTIVE_NOT_ALLOWED Tierp_A.a']],
  [
    'type Tierp_A @context(name: "a") { a(b: Int @fromContext(field: "$a { b }")): Int }',
    ['DIRECTIVE_NOT_ALLOWED Tierp_A', 'DIRECTIVE_NOT_ALLOWED Tierp_A.a.b'],
  ],
  ['enum Tierp_B { C @inaccessible }', ['DIRECTIVE_NOT_ALLOWED Tierp_B.C']],
  ['type Query @tag(name: "a") { tierp_a: Int }', ['DIRECTIVE_NOT_ALLOWED Query']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(directiveNotAllowed, sdl)).toEqual(violations);
});
