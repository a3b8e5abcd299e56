import { expect, test } from '@jest/globals';
import { datum, ettAv, heltal, jaNej, manad, text } from './Celltyp.ts';

test.each([
  ['2025-10', '2025-10'],
  ['2025-10-01', '2025-10'],
  ['okt-25', '2025-10'],
  ['Maj-26', '2026-05'],
])('the month %p is %p', (cell, value) => {
  expect(manad.tolka(cell)).toEqual({ ok: true, varde: value });
});

test.each(['2025-13', '2025-10-02', 'oct-25', 'oktober 2025', '202510'])(
  '%p is no month',
  (cell) => {
    expect(manad.tolka(cell)).toEqual({ ok: false, fel: expect.stringContaining('2026-01') });
  },
);

test.each([
  ['ja', true],
  ['Nej', false],
  ['SANT', true],
  ['FALSKT', false],
])('%p is %p', (cell, value) => {
  expect(jaNej.tolka(cell)).toEqual({ ok: true, varde: value });
});

test('a text that is neither yes nor no is a fault that says so', () => {
  expect(jaNej.tolka('kanske')).toEqual({ ok: false, fel: 'Skriv ja eller nej.' });
});

test('a value of a list is read in upper and lower case, and a wrong one is refused with the list', () => {
  expect(ettAv(['TAT', 'GLES']).tolka('tat')).toEqual({ ok: true, varde: 'TAT' });
  expect(ettAv(['TAT', 'GLES']).tolka('tätt')).toEqual({
    ok: false,
    fel: 'Skriv ett av TAT, GLES.',
  });
});

test.each(['1,5', '11', '-1', 'x'])('%p is no whole number from 0 to 10', (cell) => {
  expect(heltal(0, 10).tolka(cell)).toMatchObject({ ok: false });
});

test.each(['2026-02-30', '26-01-31', '31/1'])('%p is no date', (cell) => {
  expect(datum.tolka(cell)).toEqual({ ok: false, fel: expect.stringContaining('ÅÅÅÅ-MM-DD') });
});

test('text has a length, and no characters that could not be read', () => {
  expect(text(3).tolka('åäö')).toEqual({ ok: true, varde: 'åäö' });
  expect(text(3).tolka('åäöx')).toEqual({ ok: false, fel: 'Texten har 4 tecken: skriv högst 3.' });
  expect(text(9).tolka('v\ufffdrd')).toEqual({
    ok: false,
    fel: expect.stringContaining('inte kan läsas'),
  });
  expect(text(9).tolka('a\u0000b')).toEqual({
    ok: false,
    fel: 'Texten har ett styrtecken: ta bort det (U+0000, tecken 2).',
  });
});
