import { describe, expect, test } from '@jest/globals';
import { kronor } from '../../../../shared/values/belopp.ts';
import { beredningsorgan, type Lyftunderlag, lyftfel } from './planfel.ts';

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
});

const ledningar = [
  { id: 'tl-tierp', kommunId: 'tierp', lan: '03' },
  { id: 'tl-hsvo', kommunId: null, lan: '03' },
];
const tierp = { id: 'tierp', lan: '03' };
const habo = { id: 'habo', lan: '03' };

test.each([
  ['one kommun: its own', [tierp], 'tl-tierp'],
  ['more than one: that of the län', [tierp, habo], 'tl-hsvo'],
  ['none', [], null],
  ['one whose body is not known', [habo], null],
])('who prepares a matter (checklist row 53): %s', (_what, kommuner, expected) => {
  expect(beredningsorgan(kommuner, ledningar)).toBe(expected);
});
