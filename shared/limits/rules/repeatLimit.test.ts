import { expect, test } from '@jest/globals';
import { refusalOf } from './refusalOf.ts';
import { repeatLimit } from './repeatLimit.ts';

const limits = { repeats: 3 };

test('one field as often as the limit in one place passes, once more is refused', () => {
  expect(refusalOf(repeatLimit, '{ a a a b b b x { a } }', limits)).toBeNull();
  expect(refusalOf(repeatLimit, '{ a a a a }', limits)).toEqual([
    'FRAGA_FOR_MANGA_UPPREPNINGAR',
    3,
    4,
  ]);
});

test('places are put together as the answer will be: by name in the answer, through fragments and repeated parents', () => {
  const query = (more: string) =>
    `{ x { y { a } } x { y { b: a } ...f } ... { x { y { a } } } } fragment f on T { y { a ${more} } }`;
  expect(refusalOf(repeatLimit, query('b: a'), { repeats: 4 })).toBeNull();
  expect(refusalOf(repeatLimit, query(''), limits)).toEqual(['FRAGA_FOR_MANGA_UPPREPNINGAR', 3, 4]);
});

test('the same field in different places is no repetition', () => {
  expect(refusalOf(repeatLimit, '{ a { i } b { i } c { i } d { i } e { i } }', limits)).toBeNull();
});
