import { expect, test } from '@jest/globals';
import { fieldLimit } from './fieldLimit.ts';
import { refusalOf } from './refusalOf.ts';

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
