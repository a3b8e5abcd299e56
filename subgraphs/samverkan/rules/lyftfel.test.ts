import { describe, expect, test } from '@jest/globals';
import { kronor } from '../../../shared/values/belopp.ts';
import { type Lyftunderlag, lyftfel } from './lyftfel.ts';

const codes = (punkt: Partial<Lyftunderlag>) =>
  lyftfel({ kostnad: null, investering: null, forslag: [], ...punkt }).map(
    ({ kod, falt }) => `${kod} ${falt}`,
  );
const pays = (part: string, kr: number | null) => ({
  part,
  belopp: kr === null ? null : kronor(kr),
});

describe('what an item needs to be lifted (checklist rows 75 and 76)', () => {
  test('an investment needs both its cost and a proposal', () => {
    expect(codes({ investering: true })).toEqual([
      'SAKNAR_UPPGIFT kostnad',
      'SAKNAR_UPPGIFT berorda',
    ]);
    expect(codes({ investering: true, kostnad: kronor(100) })).toEqual(['SAKNAR_UPPGIFT berorda']);
  });
  test('so does anything that costs', () => {
    expect(codes({ kostnad: kronor(1), forslag: [pays('a', null)] })).toEqual([
      'SAKNAR_UPPGIFT berorda',
    ]);
  });
  test('the proposal pays the whole cost', () => {
    expect(codes({ kostnad: kronor(100), forslag: [pays('a', 60), pays('b', 40)] })).toEqual([]);
    expect(codes({ kostnad: kronor(100), forslag: [pays('a', 60)] })).toEqual([
      'OGILTIGT_VARDE berorda',
    ]);
    expect(codes({ forslag: [pays('a', 60)] })).toEqual(['OGILTIGT_VARDE berorda']);
  });
  test('nothing is asked of an item without a cost', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ kostnad: 0 })).toEqual([]);
  });
  test('nothing is negative', () => {
    expect(codes({ kostnad: -1 })).toEqual(['OGILTIGT_VARDE kostnad']);
    expect(codes({ kostnad: 0, forslag: [pays('a', 1), pays('b', -1)] })).toEqual([
      'OGILTIGT_VARDE berorda',
    ]);
  });
});
