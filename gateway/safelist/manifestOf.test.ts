import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { hashOf } from './hashOf.ts';
import { manifestOf } from './manifestOf.ts';
import { queriesIn } from './queriesIn.ts';

test('each operation is listed with the fragments that it uses, wherever they are defined', () => {
  const manifest = manifestOf([
    'query A { a { ...f } } query B { b }',
    'fragment f on T { x ...g } fragment unused on T { y }',
    'fragment g on T { z }',
  ]);
  const definitions = Object.values(manifest).map((text) =>
    parse(text).definitions.map((node) => ('name' in node ? node.name?.value : null)),
  );
  expect(definitions).toEqual([['A', 'f', 'g'], ['B']]);
  expect(Object.keys(manifest)).toEqual(Object.values(manifest).map(hashOf));
  expect(queriesIn(manifest).problem).toBeUndefined();
});

test('operations without a name, or with the same name, are refused', () => {
  expect(() => manifestOf(['{ a }'])).toThrow('every operation needs a name');
  expect(() => manifestOf(['query A { a }', 'query A { b }'])).toThrow('two operations A');
  expect(() => manifestOf(['query A {'])).toThrow('Syntax Error');
});
