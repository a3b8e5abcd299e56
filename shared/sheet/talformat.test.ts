import { describe, expect, test } from '@jest/globals';
import { formatBeloppstext, formatTal, parseBeloppstext, parseTal } from './talformat.ts';

describe('parseBeloppstext', () => {
  test.each([
    ['1234567,50', 123456750],
    ['1 234 567,50', 123456750],
    ['1\u00a0234\u00a0567,5', 123456750],
    ['1\u202f234\u202f567', 123456700],
    ['1\u2009234,00 kr', 123400],
    ['-1 200,50', -120050],
    ['−1 200', -120000],
    ['1234.50', 123450],
    ['  12 ', 1200],
    ['0', 0],
    ['-0', 0],
    ['007', 700],
  ])('reads %p as %p öre', (text, ore) => {
    expect(parseBeloppstext(text)).toEqual({ ok: true, varde: ore });
  });

  test.each([
    ['1.234', /inte tusental här: skriv 1234/],
    ['123.456', /inte tusental här: skriv 123456/],
    ['1.234,50', /decimalkomma/],
    ['1 23', /decimalkomma/],
    ['12 34 567', /decimalkomma/],
    ['1,234', /fler än två decimaler/],
    ['12,345 kr', /fler än två decimaler/],
    ['1,2E+06', /Excel har kortat av/],
    ['########', /för smal/],
    ['99999999999999999', /för stort/],
    ['12 tkr', /decimalkomma/],
    ['tolv', /decimalkomma/],
    ['', /decimalkomma/],
  ])('refuses %p and says how to mend it', (text, sentence) => {
    expect(parseBeloppstext(text)).toEqual({ ok: false, fel: expect.stringMatching(sentence) });
  });

  test.each([0, 1, -1, 99, -150, 123456750, Number.MAX_SAFE_INTEGER])(
    'reads %p öre back as written',
    (ore) => {
      expect(parseBeloppstext(formatBeloppstext(ore))).toEqual({ ok: true, varde: ore });
    },
  );
});

describe('parseTal', () => {
  test.each([
    0,
    83.1,
    -12.5,
    1 / 3,
    60.123456,
    1e-7,
    -2.5e-10,
    1e21,
    1.5e300,
    5e-324,
    Number.MAX_SAFE_INTEGER,
  ])('reads %p back as written', (value) => {
    expect(formatTal(value)).toMatch(/^-?\d+(,\d+)?$/);
    expect(parseTal(formatTal(value))).toEqual({ ok: true, varde: value });
  });

  test.each([
    ['17.512', {}, /skriv 17512 eller 17,512/],
    ['-1.234', {}, /skriv -1234 eller -1,234/],
    ['1.234', { decimals: 0 }, /skriv 1234 om det är vad som menas/],
    ['1.234', { hogst: 1 }, /varken 1234 eller 1,234/],
    ['83.5 %', {}, /utan procenttecken/],
  ])('refuses %p within %p with a message that is true', (text, granser, sentence) => {
    expect(parseTal(text, granser)).toEqual({ ok: false, fel: expect.stringMatching(sentence) });
  });

  test('reads a point as a decimal point where it cannot separate thousands', () => {
    expect(parseTal('17.512', { minst: -180, hogst: 180 })).toEqual({ ok: true, varde: 17.512 });
    expect(parseTal('-17.512', { minst: -180, hogst: 180 })).toEqual({ ok: true, varde: -17.512 });
  });

  test('refuses what is too large to be a number', () => {
    expect(parseTal('9'.repeat(400))).toMatchObject({ ok: false });
  });
});
