import { expect, test } from '@jest/globals';
import { operationLimit } from './operationLimit.ts';
import { refusalOf } from './refusalOf.ts';

const operations = (count: number) =>
  Array.from({ length: count }, (_, n) => `query q${n} { a }`).join(' ');

test('as many operations as the limit pass, one more is refused; fragments are none', () => {
  const limits = { operations: 3 };
  expect(refusalOf(operationLimit, `${operations(3)} fragment f on T { a }`, limits)).toBeNull();
  expect(refusalOf(operationLimit, operations(4), limits)).toEqual([
    'FRAGA_FOR_MANGA_OPERATIONER',
    3,
    4,
  ]);
});
