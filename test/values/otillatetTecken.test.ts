import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isShowable, otillatetTecken } from '../../shared/values/otillatetTecken.ts';
import { fuzz } from '../fuzz.ts';

const everyOf = (form: RegExp) =>
  [0x0000, 0xe_0000].flatMap((start) =>
    Array.from({ length: 0x1_0000 }, (_, n) => String.fromCodePoint(start + n)).filter((one) =>
      form.test(one),
    ),
  );

describe('otillatetTecken', () => {
  test.each([
    ['Swedish', 'Närvårdsenheten i Älvkarleby – “öppet” året runt, 5 m² …'],
    ['lines and tabs', 'Först\r\nsedan\n\tsist'],
    ['a no-break space and a thin one', '65\u00a0% av 1\u2009000'],
    ['decomposed letters', 'O\u0308sthammar'],
    [
      'emoji, joined and coloured',
      'Familjen \u{1f468}\u200d\u{1f469}\u200d\u{1f467}, \u2764\ufe0f och \u{1f469}\u{1f3fd}\u200d\u2695\ufe0f',
    ],
    ['other scripts', 'مركز صحي, 医院, Αθήνα'],
    ['nothing', ''],
  ])('takes %s', (_what, text) => {
    expect(otillatetTecken(text)).toBeNull();
    expect(isShowable(text)).toBe(true);
  });

  test.each([
    [
      'a right-to-left override',
      'Närmottagningen \u202e<region>',
      /vänder läsriktningen.*\(U\+202E, tecken 17\)/,
    ],
    ['a mark of direction', 'a\u200fb', /vänder läsriktningen/],
    ['a zero-width space', 'Region\u200b Uppsala', /inte syns.*U\+200B/],
    ['a joiner between letters', 'Upp\u200dsala', /inte syns/],
    ['a colour for no emoji', 'Uppsala\ufe0f', /inte syns/],
    ['a byte order mark inside', 'a\ufeffb', /inte syns/],
    ['a tag', 'a\u{e0041}b', /inte syns.*U\+E0041/],
    ['a filler that looks like a space', 'a\u3164b', /inte syns/],
    ['NUL', 'a\u0000b', /styrtecken.*U\+0000/],
    ['an escape sequence', '\u001b[2J', /styrtecken/],
    ['a lone carriage return', 'a\rb', /radbrytning/],
    ['a line separator', 'a\u2028b', /radslut/],
    ['half an emoji', 'a\ud83db', /halvt tecken/],
    ['the other half', 'a\udc00', /halvt tecken/],
  ])('refuses %s', (_what, text, words) => {
    expect(otillatetTecken(text)).toMatch(words);
    expect(isShowable(text)).toBe(false);
  });

  test('refuses the soft hyphen that Word leaves behind, with advice, and shows those of others', () => {
    expect(otillatetTecken('sam\u00adverkan')).toMatch(
      /^har ett mjukt bindestreck, .*Word.*: ta bort/,
    );
    expect(isShowable('sam\u00adverkan')).toBe(true);
    expect(isShowable('sam\u00adver\u202ekan')).toBe(false);
  });

  test('keeps a name on one line', () => {
    expect(otillatetTecken('Region\nUppsala', 'rad')).toMatch(/skriv på en rad.*tecken 7/);
    expect(otillatetTecken('Region\tUppsala', 'rad')).not.toBeNull();
  });

  test('lets none through, wherever it stands', () => {
    const hidden = fc.constantFrom(
      ...everyOf(/^[\p{Cc}\p{Cf}\p{Cs}\p{DI}]$/u).filter(
        (one) => !['\n', '\t', '\ufe0e', '\ufe0f'].includes(one),
      ),
    );
    const around = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((one) => !/\p{ExtPict}/u.test(one));
    fc.assert(
      fc.property(around, hidden, around, (before, one, after) => {
        expect(otillatetTecken(`${before}${one}x${after}`)).not.toBeNull();
      }),
      fuzz(500),
    );
  });
});
