import { describe, expect, test } from '@jest/globals';
import type { Deltagarsvar, Nyckeltalsvar } from './Deltagarsvar.ts';
import { sammanstallning } from './sammanstallning.ts';

const inbjudna = ['regionen', 'kommunen', 'bolaget'];
const accepts = (huvudmanId: string, figures: Nyckeltalsvar = {}): Deltagarsvar => ({
  status: 'ACCEPTERAT',
  nyckeltal: { huvudmanId, ...figures },
});
const silent: Deltagarsvar = { status: null, nyckeltal: null };

describe('sammanstallning', () => {
  test('adds up what is known and says who is missing', () => {
    const sum = sammanstallning(inbjudna, [
      silent,
      accepts('bolaget', { vardplatser: null }),
      accepts('kommunen', { vardplatser: 18, belagdaVardplatser: 15 }),
    ]);
    expect(sum).toMatchObject({
      vardplatser: 18,
      belagdaVardplatser: 15,
      svarade: ['kommunen', 'bolaget'],
      saknas: ['regionen'],
    });
  });

  test('does not pass off some known occupancies as the occupancy of all', () => {
    const sum = sammanstallning(inbjudna, [
      accepts('kommunen', { vardplatser: 18, belagdaVardplatser: 15 }),
      accepts('regionen', { vardplatser: 10, belagdaVardplatser: null }),
    ]);
    expect(sum.vardplatser).toBe(28);
    expect(sum.belagdaVardplatser).toBeNull();
  });

  test('a participant with no places does not make the occupancy unknown', () => {
    const sum = sammanstallning(inbjudna, [
      accepts('kommunen', { vardplatser: 18, belagdaVardplatser: 0 }),
      accepts('regionen', { vardplatser: 0, belagdaVardplatser: null }),
    ]);
    expect(sum.belagdaVardplatser).toBe(0);
  });

  test('is null, never zero, when nothing is known', () => {
    const nothing = { vardplatser: null, belagdaVardplatser: null, budgetar: [] };
    expect(sammanstallning(inbjudna, [silent, silent, silent])).toMatchObject(nothing);
    expect(sammanstallning(inbjudna, [accepts('kommunen')])).toMatchObject(nothing);
    expect(sammanstallning(inbjudna, null)).toMatchObject({ ...nothing, saknas: inbjudna });
  });

  test('sums budgets per year in öre, newest first, and names whose they are', () => {
    const sum = sammanstallning(inbjudna, [
      accepts('regionen', {
        budgetar: [
          { ar: 2026, belopp: '0.10' },
          { ar: 2025, belopp: '100.00' },
        ],
      }),
      accepts('kommunen', { budgetar: [{ ar: 2026, belopp: '0.20' }] }),
      accepts('bolaget', { budgetar: null }),
    ]);
    expect(sum.budgetar).toEqual([
      { ar: 2026, belopp: 30, parter: ['regionen', 'kommunen'] },
      { ar: 2025, belopp: 10_000, parter: ['regionen'] },
    ]);
  });

  test('does not state a sum that cannot be kept exactly, and states the others', () => {
    const most = { ar: 2030, belopp: '90000000000000.00' };
    const sum = sammanstallning(inbjudna, [
      accepts('regionen', { vardplatser: 2 ** 31 - 1, belagdaVardplatser: 1, budgetar: [most] }),
      accepts('kommunen', {
        vardplatser: 1,
        belagdaVardplatser: 1,
        budgetar: [most, { ar: 2026, belopp: '1.00' }],
      }),
    ]);
    expect(sum).toMatchObject({ vardplatser: null, belagdaVardplatser: 2 });
    expect(sum.budgetar).toEqual([{ ar: 2026, belopp: 100, parter: ['kommunen'] }]);
  });

  test('counts nothing of those who have declined or left, but they have answered', () => {
    const left = { ...accepts('bolaget', { vardplatser: 5 }), status: 'UPPSAGT' };
    const sum = sammanstallning(inbjudna, [left]);
    expect(sum.vardplatser).toBeNull();
    expect(sum.svarade).toEqual(['bolaget']);
  });
});
