import { expect, test } from '@jest/globals';
import { aliasLimit } from './aliasLimit.ts';
import { refusalOf } from './refusalOf.ts';

test('as many aliases as the limit pass, one more is refused, at any depth and in fragments', () => {
  const limits = { aliases: 3 };
  const query = (more: string) => `{ x: a { y: a } ...f } fragment f on T { z: a ${more} }`;
  expect(refusalOf(aliasLimit, query('b c'), limits)).toBeNull();
  expect(refusalOf(aliasLimit, query('w: a'), limits)).toEqual(['FRAGA_FOR_MANGA_ALIAS', 3, 4]);
});
