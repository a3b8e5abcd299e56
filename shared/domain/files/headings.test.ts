import { describe, expect, test } from '@jest/globals';
import type { Filetable } from './Filetable.ts';
import { filetables } from './filetables.ts';
import { headings } from './headings.ts';

const { budget, verksamheter } = filetables;

describe('headings', () => {
  test('are matched in any order and case, and empty ones at the end are ignored', () => {
    const cells = ['BELOPP', ' id ', 'verksamhetid', 'ar', 'status', 'kalla_dokument', '', ''];
    expect(headings(budget as Filetable, cells)).toEqual({
      kolumner: ['belopp', 'id', 'verksamhetId', 'ar', 'status', 'kalla_dokument'],
    });
  });

  test('that are unknown, double or missing are named in one sentence', () => {
    const cells = ['id', 'År', 'id', '', 'status', 'kalla_dokument'];
    expect(headings(budget as Filetable, cells)).toEqual({
      fel: expect.stringMatching(
        /^Filens första rad ska ha rubriker: okända är År, \(tom\); dubbla är id; saknade är ar, belopp\. Rubrikerna är id, verksamhetId, /,
      ),
    });
  });

  test('that are unknown by the thousand are counted', () => {
    const cells = Array.from({ length: 16_384 }, () => '');
    expect(headings(budget as Filetable, ['id', ...cells, 'x'])).toEqual({
      fel: expect.stringMatching(/^.{0,600}\(tom\) och 16365 till; saknade är/),
    });
  });

  test('that depend on each other must all be there', () => {
    const cells = ['id', 'namn', 'typ', 'kalla_dokument', 'kallor', 'funktioner'];
    expect(headings(verksamheter as Filetable, cells)).toEqual({
      fel: expect.stringContaining('saknade bredvid kallor är platser, oppettider'),
    });
  });
});
