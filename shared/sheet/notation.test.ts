import { describe, expect, test } from '@jest/globals';
import { text } from './Celltyp.ts';
import { falt, lista, medNot, poster, textpost, utanNot } from './notation.ts';

const texter = lista(textpost(text(100)));

describe('a list of texts', () => {
  test.each([
    [['HSL (2017:30)', 'LSS (1993:387)'], 'HSL (2017:30) | LSS (1993:387)'],
    [['a|b', 'c\\d', '[1]'], 'a\\|b | c\\\\d | \\[1]'],
    [['a : b', ': c', 'd :'], 'a \\: b | \\: c | d \\:'],
    [[], 'inga'],
    [['inga'], '\\inga'],
    [['=1', '-'], "''=1 | '-"],
    [['\\'], '\\\\'],
    [['Inga', 'x'], 'Inga | x'],
  ])('%p is written %p and read back', (values, cell) => {
    expect(texter.skriv(values)).toBe(cell);
    expect(texter.tolka(cell)).toEqual({ ok: true, varde: values });
  });

  test('an empty item is refused as a slip', () => {
    expect(texter.tolka('a | | b')).toMatchObject({
      ok: false,
      fel: expect.stringContaining('tom'),
    });
  });

  test('says which item is wrong', () => {
    expect(texter.tolka(`kort | ${'x'.repeat(101)}`)).toEqual({
      ok: false,
      fel: expect.stringMatching(/^"x{40}…": Texten har 101 tecken/),
    });
  });
});

test('items and fields are split only at unescaped separators', () => {
  expect(poster('a\\|b|c | d\\\\|e')).toEqual(['a\\|b', 'c', 'd\\\\', 'e']);
  expect(falt('a=6.1.3: 65 : b=x \\: y : c=10:30')).toEqual([
    'a=6.1.3: 65',
    'b=x \\: y',
    'c=10:30',
  ]);
});

test('a source number stands last', () => {
  expect(utanNot('mån 08:00–17:00 [12]')).toEqual({ post: 'mån 08:00–17:00', not: 12 });
  expect(utanNot('lag \\[3]')).toEqual({ post: 'lag \\[3]', not: null });
  expect(medNot('a', 3)).toBe('a [3]');
  expect(medNot('a', null)).toBe('a');
});
