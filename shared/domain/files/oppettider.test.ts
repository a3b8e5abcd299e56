import { expect, test } from '@jest/globals';
import { oppettider } from './oppettider.ts';

const oppet = (dagar: number[], oppnar: string, stanger: string, not: number | null = null) =>
  dagar.map((veckodag) => ({ veckodag, oppnar, stanger, not }));

test.each([
  ['mån–fre 08:00–17:00', oppet([1, 2, 3, 4, 5], '08:00', '17:00')],
  ['mån–tis 08:30–15:30 [1] | tors 08:30–15:30 [1]', oppet([1, 2, 4], '08:30', '15:30', 1)],
  ['mån–sön 00:00–24:00', oppet([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00')],
  [
    'mån 08:00–12:00 | mån 13:00–17:00 [2]',
    [...oppet([1], '08:00', '12:00'), ...oppet([1], '13:00', '17:00', 2)],
  ],
  ['sön 10:00–11:00 | mån 10:00–11:00', oppet([7, 1], '10:00', '11:00')],
  ['inga', []],
])('%p is read and written back', (cell, times) => {
  expect(oppettider.tolka(cell)).toEqual({ ok: true, varde: times });
  expect(oppettider.skriv(times)).toBe(cell);
});

test.each(['Måndag - Fredag 8.00-17.00', 'mån-fre 8:00 – 17:00'])('%p means the same', (cell) => {
  expect(oppettider.tolka(cell)).toEqual(oppettider.tolka('mån–fre 08:00–17:00'));
});

test.each([
  ['vardagar 8-17', 'till exempel mån–fre'],
  ['mån 08:00', 'till exempel mån–fre'],
  ['mån 08:00–25:00', 'till exempel mån–fre'],
  ['ti 08:00–17:00', 'till exempel mån–fre'],
  ['fre–mån 08:00–17:00', 'dela upp dagarna'],
  ['fre 22:00–06:00', 'dela upp en natt'],
])('%p is refused', (cell, words) => {
  expect(oppettider.tolka(cell)).toEqual({ ok: false, fel: expect.stringContaining(words) });
});
