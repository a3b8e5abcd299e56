import { describe, expect, test } from '@jest/globals';
import { procent } from '../../values/procent.ts';
import { fieldFaults } from '../concepts.ts';
import { andelsfel } from './andelsfel.ts';

const andel = (part: string, share: number) => ({ part, procent: procent(share) });
const codes = (...args: Parameters<typeof andelsfel>) =>
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

  test('what an unnamed payer stands for makes the rest', () => {
    expect(codes([andel('region', 50)], 'f', true)).toEqual([]);
    expect(codes([andel('region', 100)], 'f', true)).toEqual(['SUMMA_EJ_100 f']);
  });

  test('refuses nobody, somebody twice, a share of nothing, and what is no party', () => {
    expect(codes([], 'f')).toEqual(['SAKNAR_UPPGIFT f']);
    expect(codes([], 'f', true)).toEqual(['SAKNAR_UPPGIFT f']);
    expect(codes([andel('a', 50), andel('a', 50)], 'f')).toEqual(['OGILTIGT_VARDE f[1].part']);
    expect(codes([andel('a', 0), andel('b', 100)], 'f')).toEqual(['OGILTIGT_VARDE f[0].procent']);
    expect(codes([andel('a', -10), andel('b', 110)], 'f')).toEqual([
      'OGILTIGT_VARDE f[0].procent',
      'OGILTIGT_VARDE f[1].procent',
    ]);
    const samfinansiering = { avtalId: 'a', andelar: [andel('Region Uppsala', 100)] };
    expect(fieldFaults('Verksamhet', { samfinansiering })).toMatchObject([
      { kod: 'OGILTIGT_VARDE', falt: 'samfinansiering.andelar[0].part' },
    ]);
  });
});
