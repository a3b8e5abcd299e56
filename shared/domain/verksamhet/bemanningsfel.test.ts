import { describe, expect, test } from '@jest/globals';
import { procent } from '../../values/procent.ts';
import { fieldFaults } from '../concepts.ts';
import { andelsfel, bemanningsfel } from './bemanningsfel.ts';
import type { Tjanst } from './Verksamhet.ts';

const strateg: Tjanst = {
  roll: 'Närvårdsstrateg',
  omfattning: 1,
  arbetsgivare: 'osthammar',
  finansiarer: [
    { part: 'region-uppsala', procent: procent(50) },
    { part: 'osthammar', procent: procent(50) },
  ],
};
const codes = (change: Partial<Tjanst>) =>
  [
    ...fieldFaults('Verksamhet', { bemanning: [strateg, { ...strateg, ...change }] }),
    ...bemanningsfel([strateg, { ...strateg, ...change }]),
  ].map(({ kod, falt }) => `${kod} ${falt}`);

describe('bemanningsfel', () => {
  test('accepts a post with one employer and two payers', () => {
    expect(bemanningsfel([strateg])).toEqual([]);
    expect(bemanningsfel([])).toEqual([]);
  });

  test('accepts a post that is filled less or more than decided, or paid by halves with the kommuner', () => {
    expect(codes({ nulage: 0.8 })).toEqual([]);
    expect(codes({ nulage: 1.2 })).toEqual([]);
    expect(codes({ nulage: 0 })).toEqual([]);
    const half = [{ part: 'region-orebro-lan', procent: procent(50) }];
    expect(codes({ finansiarer: half, ovrigFinansiering: 'kommunerna' })).toEqual([]);
  });

  test.each([
    [{ omfattning: 0 }, 'OGILTIGT_VARDE bemanning[1].omfattning'],
    [{ omfattning: Number.NaN }, 'OGILTIGT_VARDE bemanning[1].omfattning'],
    [{ nulage: -0.5 }, 'OGILTIGT_VARDE bemanning[1].nulage'],
    [{ arbetsgivare: 'Östhammar' }, 'OGILTIGT_VARDE bemanning[1].arbetsgivare'],
    [{ roll: ' ' }, 'OGILTIGT_VARDE bemanning[1].roll'],
    [{ finansiarer: [] }, 'SAKNAR_UPPGIFT bemanning[1].finansiarer'],
    [
      { finansiarer: [{ part: 'osthammar', procent: procent(95) }] },
      'SUMMA_EJ_100 bemanning[1].finansiarer',
    ],
    [{ ovrigFinansiering: 'kommunerna' }, 'SUMMA_EJ_100 bemanning[1].finansiarer'],
    [{ kalla: { dokument: '', exempel: false } }, 'OGILTIGT_VARDE bemanning[1].kalla.dokument'],
  ])('refuses %p', (change, code) => {
    expect(codes(change)).toEqual([code]);
  });
});

const andel = (part: string, share: number) => ({ part, procent: procent(share) });
const shareCodes = (...args: Parameters<typeof andelsfel>) =>
  andelsfel(...args).map(({ kod, falt }) => `${kod} ${falt}`);

describe('andelsfel', () => {
  test.each([
    ['65 and 35', [andel('region', 65), andel('kommun', 35)]],
    ['one who pays it all', [andel('kommun', 100)]],
    ['thirds', [andel('a', 33.33), andel('b', 33.33), andel('c', 33.34)]],
  ])('takes %s', (_what, andelar) => {
    expect(andelsfel(andelar, 'andelar')).toEqual([]);
  });

  test.each([
    ['95', [andel('a', 65), andel('b', 30)], '95 %'],
    ['99.99', [andel('a', 33.33), andel('b', 33.33), andel('c', 33.33)], '99,99 %'],
    ['105', [andel('a', 65), andel('b', 40)], '105 %'],
  ])('refuses a sum of %s, and says the sum', (_what, andelar, sum) => {
    expect(andelsfel(andelar, 'andelar')).toEqual([
      { kod: 'SUMMA_EJ_100', falt: 'andelar', meddelande: expect.stringContaining(sum) },
    ]);
  });

  test('an unnamed payer pays the rest', () => {
    expect(shareCodes([andel('region', 50)], 'f', true)).toEqual([]);
    expect(shareCodes([andel('region', 100)], 'f', true)).toEqual(['SUMMA_EJ_100 f']);
  });

  test("refuses no payer, a payer twice, a share of zero, and an id that is no party's", () => {
    expect(shareCodes([], 'f')).toEqual(['SAKNAR_UPPGIFT f']);
    expect(shareCodes([], 'f', true)).toEqual(['SAKNAR_UPPGIFT f']);
    expect(shareCodes([andel('a', 50), andel('a', 50)], 'f')).toEqual(['OGILTIGT_VARDE f[1].part']);
    expect(shareCodes([andel('a', 0), andel('b', 100)], 'f')).toEqual([
      'OGILTIGT_VARDE f[0].procent',
    ]);
    expect(shareCodes([andel('a', -10), andel('b', 110)], 'f')).toEqual([
      'OGILTIGT_VARDE f[0].procent',
      'OGILTIGT_VARDE f[1].procent',
    ]);
    const samfinansiering = { avtalId: 'a', andelar: [andel('Region Uppsala', 100)] };
    expect(fieldFaults('Verksamhet', { samfinansiering })).toMatchObject([
      { kod: 'OGILTIGT_VARDE', falt: 'samfinansiering.andelar[0].part' },
    ]);
  });
});
