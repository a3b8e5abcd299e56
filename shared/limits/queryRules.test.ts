import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import {
  aliasLimit,
  breadthLimit,
  depthLimit,
  directiveLimit,
  fieldLimit,
  fragmentCycle,
  fragmentLimit,
  introspectionDepthLimit,
  introspectionLimit,
  introspectionOff,
  operationLimit,
  repeatLimit,
} from './queryRules.ts';
import { refusalOf } from './refusalOf.ts';

describe('operationLimit', () => {
  const operations = (count: number) =>
    Array.from({ length: count }, (_, n) => `query q${n} { a }`).join(' ');

  test('as many operations as the limit pass, one more is refused; fragments do not count', () => {
    const limits = { operations: 3 };
    expect(refusalOf(operationLimit, `${operations(3)} fragment f on T { a }`, limits)).toBeNull();
    expect(refusalOf(operationLimit, operations(4), limits)).toEqual([
      'FRAGA_FOR_MANGA_OPERATIONER',
      3,
      4,
    ]);
  });
});

describe('fragmentLimit', () => {
  const query = (count: number) =>
    `{ a } ${Array.from({ length: count }, (_, n) => `fragment f${n} on T { a }`).join(' ')}`;

  test('as many fragments as the limit pass, one more is refused, used or not', () => {
    const limits = { fragments: 3 };
    expect(refusalOf(fragmentLimit, query(3), limits)).toBeNull();
    expect(refusalOf(fragmentLimit, query(4), limits)).toEqual(['FRAGA_FOR_MANGA_FRAGMENT', 3, 4]);
  });

  test('fragments of one name count each', () => {
    const same = '{ a } fragment f on T { a } fragment f on T { a }';
    expect(refusalOf(fragmentLimit, same, { fragments: 1 })).toEqual([
      'FRAGA_FOR_MANGA_FRAGMENT',
      1,
      2,
    ]);
  });
});

describe('directiveLimit', () => {
  test('as many directives as the limit pass, one more is refused, wherever they stand and known or not', () => {
    const limits = { directives: 3 };
    expect(
      refusalOf(directiveLimit, 'query @x { a @defer ... @include(if: true) { b } }', limits),
    ).toBeNull();
    expect(
      refusalOf(directiveLimit, 'query @x { a @y @y ...f } fragment f on T @z { a }', limits),
    ).toEqual(['FRAGA_FOR_MANGA_DIREKTIV', 3, 4]);
  });
});

describe('aliasLimit', () => {
  test('as many aliases as the limit pass, one more is refused, at any depth and in fragments', () => {
    const limits = { aliases: 3 };
    const query = (more: string) => `{ x: a { y: a } ...f } fragment f on T { z: a ${more} }`;
    expect(refusalOf(aliasLimit, query('b c'), limits)).toBeNull();
    expect(refusalOf(aliasLimit, query('w: a'), limits)).toEqual(['FRAGA_FOR_MANGA_ALIAS', 3, 4]);
  });
});

describe('breadthLimit', () => {
  test('as many entries of one selection set as the limit pass, one more is refused, at any depth', () => {
    const limits = { breadth: 3 };
    expect(
      refusalOf(breadthLimit, '{ a b c { a b c } ...f } fragment f on T { a }', limits),
    ).toEqual(['FRAGA_FOR_BRED', 3, 4]);
    expect(
      refusalOf(breadthLimit, '{ a b c { a b ...f } } fragment f on T { a }', limits),
    ).toBeNull();
    expect(refusalOf(breadthLimit, '{ a { b { a a a a } } }', limits)).toEqual([
      'FRAGA_FOR_BRED',
      3,
      4,
    ]);
  });
});

describe('fragmentCycle', () => {
  const find = (text: string) => refusalOf(fragmentCycle, text)?.[0] ?? null;

  test('a fragment that spreads itself is refused, also by way of fields and others, also when nothing uses it', () => {
    expect(find('{ ...f } fragment f on T { ...f }')).toBe('FRAGMENTCYKEL');
    expect(find('{ a } fragment f on T { b { ... on U { ...f } } }')).toBe('FRAGMENTCYKEL');
    expect(
      find('{ ...f } fragment f on T { ...g } fragment g on T { ...h } fragment h on T { ...g }'),
    ).toBe('FRAGMENTCYKEL');
  });

  test('a fragment that is spread twice is no cycle, nor is one that does not exist', () => {
    expect(find('{ ...f ...g } fragment f on T { ...g } fragment g on T { a }')).toBeNull();
    expect(find('{ ...f } fragment f on T { ...missing }')).toBeNull();
  });
});

describe('depthLimit', () => {
  const limits = { depth: 4 };

  test('as many levels as the limit pass, one more is refused', () => {
    expect(refusalOf(depthLimit, '{ a { b { c { d } } } }', limits)).toBeNull();
    expect(refusalOf(depthLimit, '{ a { b { c { d { e } } } } }', limits)).toEqual([
      'FRAGA_FOR_DJUP',
      4,
      5,
    ]);
  });

  test('fragments are expanded, and add no level themselves', () => {
    const query = (innermost: string) =>
      `{ ...f } fragment f on T { a { ... on U { b { ...g } } } } fragment g on T { c { ${innermost} } }`;
    expect(refusalOf(depthLimit, query('d'), limits)).toBeNull();
    expect(refusalOf(depthLimit, query('d { e }'), limits)).toEqual(['FRAGA_FOR_DJUP', 4, 5]);
  });

  test("the introspection query of clients is not too deep: its depth is the schema's own", () => {
    expect(refusalOf(depthLimit, getIntrospectionQuery(), limits)).toBeNull();
  });
});

describe('introspectionLimit', () => {
  const schema = '__schema { types { name } }';

  test.each([
    ['once', `{ ${schema} }`],
    [
      'types by name, several times',
      '{ a: __type(name: "A") { name } b: __type(name: "B") { name } }',
    ],
    [
      'once in each of two operations, of which one is run',
      `query a { ${schema} } query b { ${schema} }`,
    ],
  ])('takes the schema %s', (_how, text) => {
    expect(refusalOf(introspectionLimit, text)).toBeNull();
  });

  test.each([
    ['by aliases', `{ a: ${schema} b: ${schema} }`],
    [
      'by a fragment that is spread twice',
      `{ ...f ... { ...f } } fragment f on Query { ${schema} }`,
    ],
    ['in one place twice, which a fragment could hide', `{ ${schema} ${schema} }`],
  ])('refuses the schema twice %s', (_how, text) => {
    expect(refusalOf(introspectionLimit, text)).toEqual(['INTROSPEKTION_FOR_MANGA', 1, 2]);
  });
});

describe('introspectionDepthLimit', () => {
  const limits = { introspectionDepth: 2 };
  const find = (text: string) => refusalOf(introspectionDepthLimit, text, limits);

  test('the introspection query of clients passes', () => {
    expect(find(getIntrospectionQuery())).toBeNull();
  });

  test("a type's lists inside each other pass up to the limit, one more is refused", () => {
    expect(find('{ __schema { types { fields { type { fields { name } } } } } }')).toBeNull();
    expect(
      find('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'),
    ).toEqual(['INTROSPEKTION_FOR_DJUP', 2, 3]);
    expect(
      find(
        '{ __type(name: "T") { interfaces { possibleTypes { ...f } } } } fragment f on __Type { inputFields { name } }',
      ),
    ).toEqual(['INTROSPEKTION_FOR_DJUP', 2, 3]);
  });

  test('fields of those names outside an introspection are ordinary fields', () => {
    expect(find('{ fields { fields { fields { fields { fields } } } } }')).toBeNull();
  });
});

describe('introspectionOff', () => {
  const find = (text: string) => refusalOf(introspectionOff, text)?.[0] ?? null;

  test('a query for the schema is refused, wherever it stands in the document', () => {
    expect(find('{ __schema { types { name } } }')).toBe('INTROSPEKTION_AV');
    expect(find('{ a: __type(name: "T") { name } }')).toBe('INTROSPEKTION_AV');
    expect(find('{ ...f } fragment f on Query { ... { __schema { types { name } } } }')).toBe(
      'INTROSPEKTION_AV',
    );
    expect(find('query a { b } query c { __schema { types { name } } }')).toBe('INTROSPEKTION_AV');
    expect(find('{ a } fragment f on Query { __schema { types { name } } }')).toBe(
      'INTROSPEKTION_AV',
    );
  });

  test('__typename is not refused', () => {
    expect(find('{ __typename a { __typename } }')).toBeNull();
  });
});

describe('fieldLimit', () => {
  test('as many fields as the limit pass, one more is refused', () => {
    expect(refusalOf(fieldLimit, '{ a b { c d } }', { fields: 4 })).toBeNull();
    expect(refusalOf(fieldLimit, '{ a b { c d e } }', { fields: 4 })).toEqual([
      'FRAGA_FOR_MANGA_FALT',
      4,
      5,
    ]);
  });

  test('a fragment counts each time that it is spread', () => {
    const query = '{ ...f x { ...f } } fragment f on T { a b }';
    expect(refusalOf(fieldLimit, query, { fields: 5 })).toBeNull();
    expect(refusalOf(fieldLimit, query, { fields: 4 })).toEqual(['FRAGA_FOR_MANGA_FALT', 4, 5]);
  });

  test('fragments that double each other are counted without being written out, used or not', () => {
    const bomb = Array.from(
      { length: 1_000 },
      (_, n) => `fragment f${n} on T { ...f${n + 1} ...f${n + 1} }`,
    ).join(' ');
    const fields = (use: string) =>
      refusalOf(fieldLimit, `${use} ${bomb} fragment f1000 on T { a }`, { fields: 1_000 });
    expect(fields('{ ...f0 }')).toEqual(['FRAGA_FOR_MANGA_FALT', 1_000, 2 ** 1_000]);
    expect(fields('{ a }')).toEqual(['FRAGA_FOR_MANGA_FALT', 1_000, 2 ** 1_000]);
  });
});

describe('repeatLimit', () => {
  const limits = { repeats: 3 };

  test('one field as often as the limit in one place passes, once more is refused', () => {
    expect(refusalOf(repeatLimit, '{ a a a b b b x { a } }', limits)).toBeNull();
    expect(refusalOf(repeatLimit, '{ a a a a }', limits)).toEqual([
      'FRAGA_FOR_MANGA_UPPREPNINGAR',
      3,
      4,
    ]);
  });

  test('places are merged as in the answer: by name in the answer, through fragments and repeated parents', () => {
    const query = (more: string) =>
      `{ x { y { a } } x { y { b: a } ...f } ... { x { y { a } } } } fragment f on T { y { a ${more} } }`;
    expect(refusalOf(repeatLimit, query('b: a'), { repeats: 4 })).toBeNull();
    expect(refusalOf(repeatLimit, query(''), limits)).toEqual([
      'FRAGA_FOR_MANGA_UPPREPNINGAR',
      3,
      4,
    ]);
  });

  test('the same field in different places is no repetition', () => {
    expect(
      refusalOf(repeatLimit, '{ a { i } b { i } c { i } d { i } e { i } }', limits),
    ).toBeNull();
  });
});
