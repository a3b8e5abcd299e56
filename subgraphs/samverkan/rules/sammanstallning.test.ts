import { describe, expect, test } from '@jest/globals';
import type { Huvudmanslag } from '../../../shared/contract/enums.ts';
import type { Deltagarsvar, Nyckeltalsvar } from './Deltagarsvar.ts';
import { sammanstallning } from './sammanstallning.ts';

const inbjudna = ['regionen', 'kommunen', 'bolaget'];
const accepts = (huvudmanId: string, figures: Nyckeltalsvar = {}): Deltagarsvar => ({
  status: 'ACCEPTERAT',
  nyckeltal: { huvudmanId, ...figures },
});
const slagAv = (id: string) =>
  ({ regionen: 'REGION', kommunen: 'KOMMUN', bolaget: 'PRIVAT' })[id] as Huvudmanslag;
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
      { ar: 2026, belopp: 30, parter: ['regionen', 'kommunen'], exempel: null },
      { ar: 2025, belopp: 10_000, parter: ['regionen'], exempel: null },
    ]);
  });

  test.each<[string, Nyckeltalsvar, string]>([
    ['2³¹−1 places', { vardplatser: 2 ** 31 - 1, belagdaVardplatser: 1 }, 'VARDPLATSER'],
    ['−1000 places', { vardplatser: -1000, belagdaVardplatser: -5 }, 'VARDPLATSER'],
    ['half a place', { vardplatser: 0.5 }, 'VARDPLATSER'],
    ['fewer than none taken', { vardplatser: 3, belagdaVardplatser: -1 }, 'BELAGDA_VARDPLATSER'],
    ['more taken than can be', { vardplatser: 3, belagdaVardplatser: 7 }, 'BELAGDA_VARDPLATSER'],
    ['9·10¹³ kr', { budgetar: [{ ar: 2026, belopp: '90000000000000.00' }] }, 'BUDGETAR'],
    ['less than no money', { budgetar: [{ ar: 2026, belopp: '-1.00' }] }, 'BUDGETAR'],
    ['more than any kommun', { budgetar: [{ ar: 2026, belopp: '200000000000' }] }, 'BUDGETAR'],
    ['an amount that is none', { budgetar: [{ ar: 2026, belopp: '1e5' }] }, 'BUDGETAR'],
    ['the year −5', { budgetar: [{ ar: -5, belopp: '1.00' }] }, 'BUDGETAR'],
    ['the year 2³¹−1', { budgetar: [{ ar: 2 ** 31 - 1, belopp: '1.00' }] }, 'BUDGETAR'],
  ])(
    'leaves out %s under its party’s name, and the others’ totals stand',
    (_what, figures, uppgift) => {
      const others = [
        accepts('regionen', {
          vardplatser: 10,
          belagdaVardplatser: 9,
          budgetar: [{ ar: 2026, belopp: '5.00' }],
        }),
      ];
      const alone = sammanstallning(inbjudna, others, slagAv);
      const sum = sammanstallning(inbjudna, [...others, accepts('kommunen', figures)], slagAv);
      expect({ ...sum, saknas: [], svarade: [], orimliga: [] }).toEqual({
        ...alone,
        saknas: [],
        svarade: [],
      });
      expect(sum.svarade).toEqual(['regionen', 'kommunen']);
      expect(sum.orimliga).toEqual([
        { part: 'kommunen', uppgift, antal: 1, text: expect.stringMatching(/\.$/) },
      ]);
    },
  );

  test('leaves out what cannot be, and keeps what the same party states besides', () => {
    const sum = sammanstallning(
      inbjudna,
      [
        accepts('kommunen', {
          vardplatser: -1,
          budgetar: [
            { ar: 2026, belopp: '1.00' },
            { ar: 2025, belopp: '2.00' },
            { ar: 2025, belopp: '2.00' },
            { ar: 0, belopp: '3.00' },
          ],
        }),
      ],
      slagAv,
    );
    expect(sum.budgetar).toEqual([{ ar: 2026, belopp: 100, parter: ['kommunen'], exempel: null }]);
    expect(sum.orimliga).toEqual([
      {
        part: 'kommunen',
        uppgift: 'VARDPLATSER',
        antal: 1,
        text: '−1 vårdplatser: mellan 0 och 20\u00a0000 kan räknas. Fler vårdplatser än så har inte alla regioner tillsammans.',
      },
      {
        part: 'kommunen',
        uppgift: 'BUDGETAR',
        antal: 2,
        text: '2025 står flera gånger: vilket belopp som gäller går inte att säga.',
      },
    ]);
  });

  test('takes overcrowding, and a region’s budget that no kommun could have', () => {
    const sum = sammanstallning(
      inbjudna,
      [
        accepts('regionen', {
          vardplatser: 10,
          belagdaVardplatser: 14,
          budgetar: [{ ar: 2026, belopp: '200000000000' }],
        }),
      ],
      slagAv,
    );
    expect(sum).toMatchObject({ vardplatser: 10, belagdaVardplatser: 14, orimliga: [] });
    expect(sum.budgetar).toHaveLength(1);
  });

  test('counts no taken places of an unknown number', () => {
    const sum = sammanstallning(inbjudna, [accepts('kommunen', { belagdaVardplatser: 999 })]);
    expect(sum).toMatchObject({ vardplatser: null, belagdaVardplatser: null, orimliga: [] });
  });

  test('a table of made-up years swells nothing', () => {
    const years = Array.from({ length: 20_000 }, (_, ar) => ({ ar, belopp: '1.00' }));
    const sum = sammanstallning(inbjudna, [accepts('kommunen', { budgetar: years })], slagAv);
    expect(sum.budgetar.length).toBeLessThan(120);
    expect(sum.orimliga).toHaveLength(1);
  });

  test('counts nothing of those who have declined or left, but they have answered', () => {
    const left = { ...accepts('bolaget', { vardplatser: 5 }), status: 'UPPSAGT' };
    const sum = sammanstallning(inbjudna, [left]);
    expect(sum.vardplatser).toBeNull();
    expect(sum.svarade).toEqual(['bolaget']);
  });
});

describe('the same budgets by who runs and by who pays (checklist rows 40 and 41)', () => {
  const budget = { ar: 2026, belopp: '10.00', exempel: false };
  const share = (partId: string, belopp: string, exempel = false) => ({
    ar: 2026,
    partId,
    belopp,
    exempel,
  });

  test("put a payer's share with the payer", () => {
    const sum = sammanstallning(inbjudna, [
      accepts('regionen', { budgetar: [budget], betalare: [share('regionen', '10.00')] }),
      accepts('kommunen', {
        budgetar: [{ ...budget, exempel: true }],
        betalare: [share('regionen', '6.50', true), share('kommunen', '3.50', true)],
      }),
      accepts('bolaget', { budgetar: [], betalare: [] }),
    ]);
    const of = (rows: typeof sum.drivs) =>
      rows.map(({ part, belopp, exempel }) => [part, belopp, exempel]);
    expect(of(sum.drivs)).toEqual([
      ['kommunen', 1_000, true],
      ['regionen', 1_000, false],
    ]);
    expect(of(sum.betalas)).toEqual([
      ['kommunen', 350, true],
      ['regionen', 1_650, true],
    ]);
    expect(sum.budgetar).toMatchObject([{ belopp: 2_000, exempel: true }]);
    expect(sum.betalareOkand).toEqual([]);
  });

  test('put what a payer has budgeted for a unit without shares with the payer, once and within the budget of the unit', () => {
    const enhet = (verksamhet: string, belopp: string) => ({
      ...{ verksamhet, ar: 2026, belopp, exempel: false },
    });
    const paid = (tillAndra: ReturnType<typeof enhet>[]) => {
      const sum = sammanstallning(inbjudna, [
        accepts('regionen', {
          budgetar: [budget],
          betalare: [share('regionen', '10.00')],
          odelade: [enhet('regionen/mottagningen', '4.00'), enhet('kommunen/hemtjansten', '6.00')],
        }),
        accepts('kommunen', {
          budgetar: [budget],
          betalare: [share('kommunen', '10.00')],
          odelade: [],
          tillAndra,
        }),
        accepts('bolaget', { budgetar: [], betalare: [], tillAndra: [] }),
      ]);
      expect(sum.drivs.map(({ belopp }) => belopp)).toEqual([1_000, 1_000]);
      return sum.betalas.map(({ belopp }) => belopp);
    };
    // The kommun's sum, then the region's.
    expect(paid([enhet('regionen/mottagningen', '1.50')])).toEqual([1_150, 850]);
    expect(paid([enhet('regionen/mottagningen', '400.00')])).toEqual([1_400, 600]);
    // Nobody states what another's unit costs, and the shares of a unit already say who pays.
    expect(paid([enhet('kommunen/hemtjansten', '5.00'), enhet('regionen/x', '5.00')])).toEqual([
      1_000, 1_000,
    ]);
    expect(paid([enhet('regionen/mottagningen', '-3.00')])).toEqual([1_000, 1_000]);
  });

  test('name who does not say who pays, or says what does not make its own sum', () => {
    const sum = sammanstallning(inbjudna, [
      accepts('regionen', { budgetar: [budget] }),
      accepts('kommunen', { budgetar: [budget], betalare: [share('regionen', '9.99')] }),
      accepts('bolaget', { budgetar: [] }),
    ]);
    expect(sum.betalas).toEqual([]);
    expect(sum.betalareOkand).toEqual(['regionen', 'kommunen']);
  });
});
