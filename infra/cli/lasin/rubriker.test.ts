import { describe, expect, test } from '@jest/globals';
import type { Tabell } from '../tabeller/Tabell.ts';
import { tabeller } from '../tabeller/tabeller.ts';
import { rubriker } from './rubriker.ts';

const { budget, verksamheter } = tabeller as Record<string, Tabell>;

describe('rubriker', () => {
  test('are matched in any order and case, and empty ones at the end are nothing', () => {
    const cells = ['BELOPP', ' id ', 'verksamhetid', 'ar', 'status', 'kalla_dokument', '', ''];
    expect(rubriker(budget as Tabell, cells)).toEqual({
      kolumner: ['belopp', 'id', 'verksamhetId', 'ar', 'status', 'kalla_dokument'],
    });
  });

  test('that are unknown, double or missing are told in one sentence', () => {
    const cells = ['id', 'År', 'id', '', 'status', 'kalla_dokument'];
    expect(rubriker(budget as Tabell, cells)).toEqual({
      fel: expect.stringMatching(
        /^Filens första rad ska ha rubriker: okända är År, \(tom\); dubbla är id; saknade är ar, belopp\. Rubrikerna är id, ar, /,
      ),
    });
  });

  test('that are unknown by the thousand are counted', () => {
    const cells = Array.from({ length: 16_384 }, () => '');
    expect(rubriker(budget as Tabell, ['id', ...cells, 'x'])).toEqual({
      fel: expect.stringMatching(/^.{0,600}\(tom\) och 16365 till; saknade är/),
    });
  });

  test('that refer to each other stand together', () => {
    const cells = ['id', 'namn', 'typ', 'kalla_dokument', 'kallor', 'funktioner'];
    expect(rubriker(verksamheter as Tabell, cells)).toEqual({
      fel: expect.stringContaining('saknade bredvid kallor är platser, oppettider'),
    });
  });
});
