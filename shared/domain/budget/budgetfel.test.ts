import { describe, expect, test } from '@jest/globals';
import { kronor } from '../../values/belopp.ts';
import { arsbudgetfel, budgetbeslutsfel } from './budgetfel.ts';

const kalla = { dokument: 'Delegationsordning', exempel: false };
const instans = (id: string, mandat: 'BESLUTANDE' | 'BEREDANDE', grans: number | null) => ({
  id,
  namn: id,
  beslutarOm: 'Budget',
  gransBelopp: grans,
  mandat,
  kalla,
  version: 1,
});
const instanser = [
  instans('Kommunfullmäktige', 'BESLUTANDE', null),
  instans('Socialnämnden', 'BESLUTANDE', kronor(1_000_000)),
  instans('Arbetsutskottet', 'BEREDANDE', null),
];
const idag = '2026-06-01';
const beslut = { instans: 'Socialnämnden', datum: '2026-05-01', paragraf: '§ 12' };
const codes = (more: Partial<typeof beslut>, kr: number) =>
  budgetbeslutsfel(instanser, { ...beslut, ...more }, kronor(kr), idag).map(
    ({ kod, falt }) => `${kod} ${falt}`,
  );

describe('the decision on a budget (checklist rows 45, 75, 80 and 83)', () => {
  test("is made by one of the huvudman's own instances, within its limit", () => {
    expect(codes({}, 1_000_000)).toEqual([]);
    expect(codes({ instans: 'Kommunfullmäktige' }, 900_000_000)).toEqual([]);
    expect(codes({}, 1_000_000.01)).toEqual(['OGILTIGT_VARDE belopp']);
    expect(codes({ instans: 'Arbetsutskottet' }, 1)).toEqual(['FEL_TILLSTAND beslut.instans']);
    expect(codes({ instans: 'Vårdstyrelsen' }, 1)).toEqual(['SAKNAS beslut.instans']);
  });

  test('has a day that has been, and can be found', () => {
    expect(codes({ datum: '2026-06-02' }, 1)).toEqual(['OGILTIGT_VARDE beslut.datum']);
    expect(codes({ paragraf: '' }, 1)).toEqual(['SAKNAR_UPPGIFT beslut.paragraf']);
  });
});

test('one decision covers budgets of its year, each once', () => {
  const rader = [
    { id: 'a', ar: 2027 },
    { id: 'b', ar: 2026 },
    { id: 'a', ar: 2027 },
  ];
  expect(arsbudgetfel(rader, 2027).map(({ plats, fel }) => [plats, fel.kod])).toEqual([
    [1, 'OGILTIGT_VARDE'],
    [2, 'OGILTIGT_VARDE'],
  ]);
});
