import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { kontraktSdl } from '../contract/kontraktSdl.ts';
import { kontraktsversion } from '../contract/kontraktsversion.ts';
import { kontraktsversioner } from '../contract/kontraktsversioner.ts';
import {
  checkVersions,
  contractIsItsVersion,
  laterVersionAddsOptional,
  laterVersionKeeps,
} from './checkVersions.ts';

const first = `
  "A unit." type Enhet @key(fields: "huvudmanId id") {
    id: ID!
    huvudmanId: ID!
    namn: String
    rader(typ: Typ, first: Int = 50): [Rad!]
  }
  type Rad { ar: Int! }
  enum Typ { A B }
  input Filter { typ: Typ }
`;
type Rule = typeof laterVersionKeeps;
const found = (rule: Rule, from: string, to: string) =>
  rule(parse(first), parse(first.replace(from, to))).map(
    (each) => `${each.code} ${each.coordinate}`,
  );

describe('a later version keeps what an earlier one has', () => {
  test.each([
    ['namn: String', '', ['VERSION_TAKES_AWAY Enhet.namn']],
    ['namn: String', 'namn: String!', ['VERSION_TAKES_AWAY Enhet.namn']],
    ['namn: String', 'namn: Int', ['VERSION_TAKES_AWAY Enhet.namn']],
    ['ar: Int!', 'ar: Int', ['VERSION_TAKES_AWAY Rad.ar']],
    ['[Rad!]', '[Rad]', ['VERSION_TAKES_AWAY Enhet.rader']],
    ['typ: Typ, first', 'first', ['VERSION_TAKES_AWAY Enhet.rader(typ:)']],
    ['first: Int = 50', 'first: Int = 10', ['VERSION_TAKES_AWAY Enhet.rader(first:)']],
    ['enum Typ { A B }', 'enum Typ { A }', ['VERSION_TAKES_AWAY Typ.B']],
    [
      'input Filter { typ: Typ }',
      'input Filter { typ: String }',
      ['VERSION_TAKES_AWAY Filter.typ'],
    ],
    ['type Rad {', 'interface Rad {', ['VERSION_TAKES_AWAY Rad']],
    ['"huvudmanId id"', '"id"', ['VERSION_TAKES_AWAY Enhet@key(huvudmanId id)']],
    [
      '"huvudmanId id")',
      '"huvudmanId id", resolvable: false)',
      ['VERSION_TAKES_AWAY Enhet@key(huvudmanId id)'],
    ],
  ])('%s → %s', (from, to, expected) => {
    expect(found(laterVersionKeeps, from, to)).toEqual(expected);
  });

  test('in any form: order, descriptions, extensions and the order within a key may differ', () => {
    const same = first
      .replace('"A unit."', '"Another text."')
      .replace('huvudmanId id"', 'id huvudmanId"')
      .replace('namn: String', '')
      .concat('extend type Enhet { namn: String }');
    expect(laterVersionKeeps(parse(first), parse(same))).toEqual([]);
    expect(contractIsItsVersion(parse(first), parse(same))).toEqual([]);
  });
});

describe('what a later version adds can be left out', () => {
  test.each([
    ['namn: String', 'namn: String ny: String!', ['VERSION_DEMANDS Enhet.ny']],
    ['typ: Typ,', 'typ: Typ, ny: Int!,', ['VERSION_DEMANDS Enhet.rader(ny:)']],
    ['{ typ: Typ }', '{ typ: Typ ny: Int! }', ['VERSION_DEMANDS Filter.ny']],
    [
      '@key(fields: "huvudmanId id")',
      '@key(fields: "huvudmanId id") @key(fields: "huvudmanId namn")',
      ['VERSION_DEMANDS Enhet@key(huvudmanId namn)'],
    ],
    ['namn: String', 'namn: String ny: String', []],
    ['typ: Typ,', 'typ: Typ, ny: Int, nyare: Int! = 1,', []],
    ['{ typ: Typ }', '{ typ: Typ ny: Int }', []],
    ['A B', 'A B C', []],
    ['namn: String', 'namn: String ny(a: Int!): Ny', []],
    ['type Rad', 'type Ny @key(fields: "huvudmanId") { huvudmanId: ID! } type Rad', []],
  ])('%s → %s', (from, to, expected) => {
    expect(found(laterVersionAddsOptional, from, to)).toEqual(expected);
    expect(found(laterVersionKeeps, from, to)).toEqual([]);
  });
});

describe('the contract is what its version says', () => {
  test('its number is that of the newest version', () => {
    expect(kontraktsversioner.at(-1)?.version).toBe(kontraktsversion);
    expect(kontraktsversioner.length).toBeGreaterThan(1);
  });

  test('every version only adds, and the contract equals the newest; if not, the message says how to mend it', () => {
    expect(
      checkVersions(
        kontraktsversioner.map(({ sdl }) => sdl),
        kontraktSdl,
      ),
    ).toEqual([]);
  });

  test('a field that is added without a new version is found, with advice', () => {
    const sdl = `${kontraktSdl} extend type Verksamhet { "New." ny: String } "New." type Ny { "A." a: Int }`;
    const violations = checkVersions(
      kontraktsversioner.map((each) => each.sdl),
      sdl,
    );
    expect(violations).toEqual([
      {
        code: 'VERSION_NOT_FROZEN',
        coordinate: 'Verksamhet.ny',
        message:
          "It was added since the contract's version was frozen: raise the number in shared/contract/kontraktsversion.ts and run npm run compose -- --freeze.",
      },
      expect.objectContaining({ coordinate: 'Ny' }),
    ]);
  });
});
