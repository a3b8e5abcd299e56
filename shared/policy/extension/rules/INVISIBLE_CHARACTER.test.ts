import { expect, test } from '@jest/globals';
import { violationsOfText } from '../violationsOf.ts';
import { invisibleCharacter } from './INVISIBLE_CHARACTER.ts';

const find = (sdl: string) => violationsOfText(invisibleCharacter, sdl);

test('what can be seen passes, with the marks that GraphQL skips', () => {
  expect(find('\uFEFF"Öppet – året runt, 5 m² …"\r\n\ttype Tierp_A { a: Int }')).toEqual([]);
});

test.each([
  ['right-to-left override', '\u202E'],
  ['zero-width space', '\u200B'],
  ['byte order mark inside', '\uFEFF'],
  ['null', '\u0000'],
  ['line separator', '\u2028'],
  ['tag letter', '\u{E0041}'],
])('%s is found', (_name, character) => {
  expect(find(`"a${character}b" type Tierp_A { a: Int }`)).toEqual(['INVISIBLE_CHARACTER schema']);
});

test('the place is told', () => {
  expect(invisibleCharacter('type\n a\u200B', 'tierp')[0]?.place).toEqual({ line: 2, column: 3 });
});
