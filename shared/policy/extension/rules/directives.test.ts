import { describe, expect, test } from '@jest/globals';
import { violationsOf, violationsOfWhole } from '../violationsOf.ts';
import {
  composeDirective,
  directiveDefined,
  directiveNotAllowed,
  interfaceObject,
  linkNotAllowed,
  overrideDirective,
  shareableDirective,
} from './directives.ts';

describe('DIRECTIVE_DEFINED', () => {
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
});

describe('LINK_NOT_ALLOWED', () => {
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
});

describe('COMPOSE_DIRECTIVE', () => {
  test.each(['type Query { tierp_a: Int }'])('passes: %s', (sdl) => {
    expect(violationsOf(composeDirective, sdl)).toEqual([]);
  });

  test.each([
    ['extend schema @composeDirective(name: "@tierp_a")', ['COMPOSE_DIRECTIVE schema']],
    ['extend schema @federation__composeDirective(name: "@tierp_a")', ['COMPOSE_DIRECTIVE schema']],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(composeDirective, sdl)).toEqual(violations);
  });
});

describe('OVERRIDE', () => {
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
});

describe('INTERFACE_OBJECT', () => {
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
});

describe('SHAREABLE', () => {
  test.each([
    'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }',
  ])('passes: %s', (sdl) => {
    expect(violationsOf(shareableDirective, sdl)).toEqual([]);
  });

  test.each([
    [
      'type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! namn: String @shareable }',
      ['SHAREABLE Verksamhet.namn'],
    ],
    ['type Kalla @shareable { dokument: String }', ['SHAREABLE Kalla']],
    ['type Tierp_A @federation__shareable { a: Int }', ['SHAREABLE Tierp_A']],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOf(shareableDirective, sdl)).toEqual(violations);
  });
});

describe('DIRECTIVE_NOT_ALLOWED', () => {
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
    [
      'type Tierp_A { a: Int @requiresScopes(scopes: [["a"]]) }',
      ['DIRECTIVE_NOT_ALLOWED Tierp_A.a'],
    ],
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
});
