import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kronor } from '../../values/belopp.ts';
import { arspengar, betalare, enhetspengar, fordela } from './pengar.ts';

const kalla = { dokument: 'Budget 2026', exempel: false };
const row = (ar: number, belopp: number, utfall: number | null = null, exempel = false) => ({
  ar,
  belopp,
  utfall,
  kalla: { ...kalla, exempel },
});

describe('arspengar', () => {
  test('sums each year, without an outcome when part of it is unknown', () => {
    expect(arspengar([row(2025, 100, 90), row(2026, 50, 40), row(2025, 1, null)])).toEqual([
      { ar: 2026, belopp: 50, utfall: 40, exempel: false },
      { ar: 2025, belopp: 101, utfall: null, exempel: false },
    ]);
    expect(arspengar([])).toEqual([]);
  });

  test('marks a sum with a sample row in it', () => {
    expect(arspengar([row(2026, 1), row(2026, 1, null, true)])).toMatchObject([{ exempel: true }]);
  });
});

test('enhetspengar sums unit by unit, and leaves out budgets for no unit', () => {
  const till = (verksamhet: string | null, ar: number, belopp: number) => ({
    ...row(ar, belopp),
    verksamhet,
  });
  const rows = [
    till('b/x', 2026, 5),
    till('a/y', 2026, 1),
    till('b/x', 2026, 2),
    till('a/y', 2025, 9),
  ];
  expect(
    enhetspengar([...rows, till(null, 2026, 100)], ({ verksamhet }) => verksamhet).map(
      ({ verksamhet, ar, belopp }) => [verksamhet, ar, belopp],
    ),
  ).toEqual([
    ['a/y', 2026, 1],
    ['b/x', 2026, 7],
    ['a/y', 2025, 9],
  ]);
});

describe('fordela', () => {
  const andelar = (...procent: number[]) =>
    procent.map((one, n) => ({ part: `p${n}`, procent: one }));

  test('shares 65 and 35 percent, and loses no öre', () => {
    expect(fordela(kronor(33_600_000), andelar(65_00, 35_00))).toEqual([
      { part: 'p0', belopp: kronor(21_840_000) },
      { part: 'p1', belopp: kronor(11_760_000) },
    ]);
    expect(fordela(100, andelar(33_33, 33_33, 33_34)).map(({ belopp }) => belopp)).toEqual([
      33, 33, 34,
    ]);
  });

  test('any amount by any shares of 100 percent sums to the whole', () => {
    const shares = fc
      .array(fc.nat(10_000), { maxLength: 6 })
      .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 10_000])
      .map((cuts) => cuts.slice(1).map((cut, n) => cut - (cuts[n] as number)));
    fc.assert(
      fc.property(fc.nat(30_000_000_000_000), shares, (belopp, procent) => {
        const parts = fordela(belopp, andelar(...procent));
        expect(parts.reduce((sum, one) => sum + one.belopp, 0)).toBe(belopp);
        for (const [n, one] of parts.entries()) {
          const exact = (belopp * (procent[n] as number)) / 10_000;
          expect(Math.abs(one.belopp - exact)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

test('a payer has its share of what another runs (checklist rows 40 and 41)', () => {
  const andelar = [
    { part: 'region-uppsala', procent: 65_00 },
    { part: 'osthammar', procent: 35_00 },
  ];
  expect(
    betalare('osthammar', [
      { ...row(2026, 1_000), andelar },
      { ...row(2026, 400, null, true), andelar: null },
      { ...row(2025, 200), andelar },
    ]),
  ).toEqual([
    { ar: 2026, partId: 'osthammar', belopp: 750, exempel: true },
    { ar: 2026, partId: 'region-uppsala', belopp: 650, exempel: false },
    { ar: 2025, partId: 'osthammar', belopp: 70, exempel: false },
    { ar: 2025, partId: 'region-uppsala', belopp: 130, exempel: false },
  ]);
});
