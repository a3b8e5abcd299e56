import { expect, test } from '@jest/globals';
import { breadthLimit } from './breadthLimit.ts';
import { refusalOf } from './refusalOf.ts';

test('as many entries of one selection set as the limit pass, one more is refused, at any depth', () => {
  const limits = { breadth: 3 };
  expect(refusalOf(breadthLimit, '{ a b c { a b c } ...f } fragment f on T { a }', limits)).toEqual(
    ['FRAGA_FOR_BRED', 3, 4],
  );
  expect(
    refusalOf(breadthLimit, '{ a b c { a b ...f } } fragment f on T { a }', limits),
  ).toBeNull();
  expect(refusalOf(breadthLimit, '{ a { b { a a a a } } }', limits)).toEqual([
    'FRAGA_FOR_BRED',
    3,
    4,
  ]);
});
