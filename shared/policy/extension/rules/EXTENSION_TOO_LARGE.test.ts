import { expect, test } from '@jest/globals';
import { maxBytes, maxElements, maxNesting, maxTokens } from '../limits.ts';
import { violationsOfText } from '../violationsOf.ts';
import { extensionTooLarge } from './EXTENSION_TOO_LARGE.ts';

const find = (sdl: string) => violationsOfText(extensionTooLarge, sdl);
const refused = ['EXTENSION_TOO_LARGE schema'];

test('bytes are counted, not letters', () => {
  expect(find(`#${'ö'.repeat(Math.floor((maxBytes - 1) / 2))}`)).toEqual([]);
  expect(find(`#${'ö'.repeat(Math.floor((maxBytes + 1) / 2))}`)).toEqual(refused);
});

test('tokens are counted', () => {
  expect(find('a '.repeat(maxTokens))).toEqual([]);
  expect(find('a '.repeat(maxTokens + 1))).toEqual(refused);
});

test('fields and arguments are counted', () => {
  expect(find(`type Query { ${'a:Int '.repeat(maxElements)} }`)).toEqual([]);
  expect(find(`type Query { ${'a:Int '.repeat(maxElements + 1)} }`)).toEqual(refused);
});

test('nesting is counted, also in what cannot be parsed', () => {
  expect(find('['.repeat(maxNesting))).toEqual([]);
  expect(find('['.repeat(maxNesting + 1))).toEqual(refused);
});
