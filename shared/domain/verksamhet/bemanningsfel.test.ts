import { describe, expect, test } from '@jest/globals';
import { procent } from '../../values/procent.ts';
import { fieldFaults } from '../concepts.ts';
import { bemanningsfel } from './bemanningsfel.ts';
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
  test('takes a post that one employs and two pay for', () => {
    expect(bemanningsfel([strateg])).toEqual([]);
    expect(bemanningsfel([])).toEqual([]);
  });

  test('takes one that is filled less or more than decided, or by halves with the kommuner', () => {
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
