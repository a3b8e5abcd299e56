import { describe, expect, test } from '@jest/globals';
import { maxBytes, maxElements, maxNesting, maxTokens } from '../Extension.ts';
import { violationsOfText } from '../violationsOf.ts';
import {
  extensionTooLarge,
  invisibleCharacter,
  nonAsciiName,
  noPrefix,
  notGraphql,
  personnummerInExtension,
} from './text.ts';

describe('NO_PREFIX', () => {
  test.each(['tierp', 'privat-rehab-fyris', 'tierp-2', 'a'])('%s gives a prefix', (huvudman) => {
    expect(violationsOfText(noPrefix, '', huvudman)).toEqual([]);
  });

  test.each([
    '',
    'Tierp',
    '2tierp',
    'tierp_2',
    'tierp--2',
    'tierp-',
    'tіerp',
    'kontrakt',
    'samverkan',
  ])('"%s" gives none', (huvudman) => {
    expect(violationsOfText(noPrefix, '', huvudman)).toEqual(['NO_PREFIX schema']);
  });
});

describe('EXTENSION_TOO_LARGE', () => {
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
});

describe('NON_ASCII_NAME', () => {
  test.each([
    '"Öppet året runt." type Tierp_Plats { namn: String } # åäö',
    'type Tierp_A { a(b: String = "é"): Int }',
    `"""
År i "följd"
""" type Tierp_A { a: Int }`,
  ])('passes: %s', (sdl) => {
    expect(violationsOfText(nonAsciiName, sdl)).toEqual([]);
  });

  test.each([
    ['type Tіerp_Plats { namn: String }', ['NON_ASCII_NAME Tіerp_Plats']],
    ['type Query { ｔierp_a: Int }', ['NON_ASCII_NAME ｔierp_a']],
    ['type Tierp_Öppet { år: Int }', ['NON_ASCII_NAME Tierp_Öppet', 'NON_ASCII_NAME år']],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOfText(nonAsciiName, sdl)).toEqual(violations);
  });
});

describe('INVISIBLE_CHARACTER', () => {
  const find = (sdl: string) => violationsOfText(invisibleCharacter, sdl);

  test('visible characters pass, with the marks that GraphQL skips', () => {
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
    expect(find(`"a${character}b" type Tierp_A { a: Int }`)).toEqual([
      'INVISIBLE_CHARACTER schema',
    ]);
  });

  test('the place is reported', () => {
    expect(invisibleCharacter('type\n a\u200B', 'tierp')[0]?.place).toEqual({ line: 2, column: 3 });
  });
});

describe('PERSONNUMMER_IN_EXTENSION', () => {
  test.each([
    '"Ring 018-611 00 00" type Tierp_A { a: Int }',
    '"Org.nr 212000-0266" type Tierp_A { a: Int }',
  ])('passes: %s', (sdl) => {
    expect(violationsOfText(personnummerInExtension, sdl)).toEqual([]);
  });

  test.each([
    ['"900118-9811" type Tierp_A { a: Int }', ['PERSONNUMMER_IN_EXTENSION schema']],
    [
      'type Query { tierp_a(b: String = "19900118-9811"): Int }',
      ['PERSONNUMMER_IN_EXTENSION schema'],
    ],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOfText(personnummerInExtension, sdl)).toEqual(violations);
  });
});

describe('NOT_GRAPHQL', () => {
  test.each(['type Query { tierp_a: Int }'])('passes: %s', (sdl) => {
    expect(violationsOfText(notGraphql, sdl)).toEqual([]);
  });

  test.each([
    ['', ['NOT_GRAPHQL schema']],
    ['# bara en kommentar', ['NOT_GRAPHQL schema']],
    ['type {', ['NOT_GRAPHQL schema']],
    ['type Query { tierp_a: }', ['NOT_GRAPHQL schema']],
    ['<html></html>', ['NOT_GRAPHQL schema']],
    ['{"sdl": "type Query"}', ['NOT_GRAPHQL schema']],
  ])('refuses: %s', (sdl, violations) => {
    expect(violationsOfText(notGraphql, sdl)).toEqual(violations);
  });

  test('the place of the slip is reported', () => {
    expect(notGraphql('type Query {\n  tierp_a: }', 'tierp')[0]?.place).toEqual({
      line: 2,
      column: 12,
    });
  });
});
