import { expect, test } from '@jest/globals';
import { fragmentLimit } from './fragmentLimit.ts';
import { refusalOf } from './refusalOf.ts';

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
