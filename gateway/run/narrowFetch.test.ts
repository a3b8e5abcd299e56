import { describe, expect, test } from '@jest/globals';
import { parse, print, stripIgnoredCharacters } from 'graphql';
import { OlderVersions } from './OlderVersions.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const first = `${link}
  type Enhet @key(fields: "huvudmanId id") {
    huvudmanId: ID!
    id: ID!
    namn: String
    rader(filter: Filter, typ: Typ): [Rad!]
  }
  type Rad { namn: String! }
  input Filter { typ: Typ text: String }
  enum Typ { A B }`;
const second = `${first}
  extend type Enhet { ny: String rum(slag: Slag): [Rum!] }
  type Rum @key(fields: "huvudmanId") { huvudmanId: ID! namn: String }
  enum Slag { X }
  extend type Rad { ny: Int }
  extend enum Typ { C }
  extend input Filter { ny: Int inre: Filter }`;
const versions = [
  { version: '1.0.0', sdl: first },
  {
    version: '1.1.0',
    sdl: second.replace(
      'rader(filter: Filter, typ: Typ)',
      'rader(filter: Filter, typ: Typ, ny: Int)',
    ),
  },
];
const older = new OlderVersions(versions);
const old = older.of({ kontraktsversion: '1.0.0' }) as (typeof versions)[number];

const entities = (selection: string, declared = '') =>
  `query ($representations: [_Any!]!${declared}) { _entities(representations: $representations) { ${selection} } }`;
const narrow = (selection: string, declared = '', variables = {}) => {
  const fetch = older.narrow(old, entities(selection, declared), variables);
  return (
    fetch && {
      query: stripIgnoredCharacters(fetch.query),
      notPublished: fetch.notPublished,
      typenames: [...fetch.typenames],
      variables: [...fetch.variables],
    }
  );
};
const fetched = (selection: string, declared = '') =>
  stripIgnoredCharacters(print(parse(entities(selection, declared))));

describe('what a member on an older version is asked', () => {
  test('all of it, unchanged, when its version has all of it', () => {
    expect(narrow('... on Enhet { id namn rader(filter: { typ: A }) { namn } }')).toBeNull();
    expect(
      narrow('... on Enhet { rader(filter: $f, typ: $t) { namn } }', ' $f: Filter $t: Typ', {
        f: { typ: 'B' },
        t: 'A',
      }),
    ).toBeNull();
  });

  test('not for fields, types and entities that its version does not have, nor what is below them', () => {
    expect(
      narrow('... on Enhet { namn ny rum(slag: $s) { namn } } ... on Rum { namn }', ' $s: Slag', {
        s: 'X',
      }),
    ).toEqual({
      query: fetched('... on Enhet { namn }'),
      notPublished: ['Enhet.ny', 'Enhet.rum', 'Rum'],
      typenames: ['Enhet'],
      variables: ['representations'],
    });
  });

  test('for the length of a list of which its version has no asked field', () => {
    expect(narrow('... on Enhet { rader { ny } }')).toMatchObject({
      query: fetched('... on Enhet { rader { __typename } }'),
      notPublished: ['Rad.ny'],
      typenames: ['Enhet'],
    });
  });

  test.each([
    ['an argument', 'ny: 1', 'Enhet.rader(ny:)'],
    ['an enum value', 'typ: C', 'Enhet.rader(typ:)'],
    ['an enum value in an input', 'filter: { typ: C }', 'Enhet.rader(filter:)'],
    ['an input field', 'filter: { ny: 1 }', 'Enhet.rader(filter:)'],
  ])(
    'not for a field with %s that it does not know: it would mean something else',
    (_what, args, coordinate) => {
      expect(narrow(`... on Enhet { namn rader(${args}) { namn } }`)).toMatchObject({
        query: fetched('... on Enhet { namn }'),
        notPublished: [coordinate],
      });
    },
  );

  test.each([
    ['$t: Typ', 'typ: $t', { t: 'C' }],
    ['$f: Filter', 'filter: $f', { f: { ny: 1 } }],
    ['$f: Filter', 'filter: $f', { f: { typ: 'C' } }],
    ['$t: Typ', 'filter: { typ: $t }', { t: 'C' }],
    ['$n: Int', 'ny: $n', { n: 1 }],
  ])('%s with a value that it does not know takes its field along', (declared, args, variables) => {
    expect(
      narrow(`... on Enhet { namn rader(${args}) { namn } }`, ` ${declared}`, variables),
    ).toMatchObject({
      query: fetched('... on Enhet { namn }'),
      variables: ['representations'],
    });
  });

  test('an argument that it does not know, but that has no value, is left out alone', () => {
    const fetch = narrow(
      '... on Enhet { ny rader(ny: $n, typ: $t) { namn } }',
      ' $n: Int $t: Typ',
      { t: 'A' },
    );
    expect(fetch?.query).toBe(fetched('... on Enhet { rader(typ: $t) { namn } }', ' $t: Typ'));
    expect(fetch?.notPublished).toEqual(['Enhet.ny']);
  });

  test('nothing, when only the key remains', () => {
    expect(narrow('... on Enhet { __typename huvudmanId ny }')?.typenames).toEqual([]);
    expect(narrow('... on Rum { namn }')?.typenames).toEqual([]);
  });

  test('in fragments too, and none that is left unused', () => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ...E ... on Rum { ...R } } }
      fragment E on Enhet { namn ny rader { ...L } } fragment L on Rad { ny } fragment R on Rum { namn }`;
    const fetch = older.narrow(old, query, {});
    expect(stripIgnoredCharacters(fetch?.query ?? '')).toBe(
      stripIgnoredCharacters(`query ($representations: [_Any!]!) { _entities(representations: $representations) { ...E } }
        fragment E on Enhet { namn rader { ...L } } fragment L on Rad { __typename }`),
    );
    expect(fetch?.notPublished).toEqual(['Enhet.ny', 'Rad.ny', 'Rum']);
  });

  test('is worked out once for the same fetch and the same unknown values', () => {
    const query = entities('... on Enhet { namn ny rader(typ: $t) { namn } }', ' $t: Typ');
    const once = older.narrow(old, query, { t: 'A' });
    expect(older.narrow(old, query, { t: 'B' })).toBe(once);
    expect(older.narrow(old, query, { t: 'C' })).not.toBe(once);
  });
});

test('a member on the newest version, on one newer still, or that states none, is asked everything', () => {
  for (const kontraktsversion of ['1.1.0', '7.0.0', null]) {
    expect(older.of({ kontraktsversion })).toBeNull();
  }
});
