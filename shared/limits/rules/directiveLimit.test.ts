import { expect, test } from '@jest/globals';
import { directiveLimit } from './directiveLimit.ts';
import { refusalOf } from './refusalOf.ts';

test('as many directives as the limit pass, one more is refused, wherever they stand and known or not', () => {
  const limits = { directives: 3 };
  expect(
    refusalOf(directiveLimit, 'query @x { a @defer ... @include(if: true) { b } }', limits),
  ).toBeNull();
  expect(
    refusalOf(directiveLimit, 'query @x { a @y @y ...f } fragment f on T @z { a }', limits),
  ).toEqual(['FRAGA_FOR_MANGA_DIREKTIV', 3, 4]);
});
