import { expect, test } from '@jest/globals';
import { procent } from '../../../shared/values/procent.ts';
import { villkorsfel } from './villkorsfel.ts';

const pays = (part: string, share: number | null) => ({
  part,
  andel: share === null ? null : procent(share),
});
const two = [pays('a', null), pays('b', null)];

test.each([
  ['no shares', two, []],
  ['65/35', [pays('a', 65), pays('b', 35)], []],
  ['a third that pays nothing', [pays('a', 65), pays('b', 35), pays('c', null)], []],
  ['99,5', [pays('a', 65), pays('b', 34.5)], ['SUMMA_EJ_100']],
  ['one party', [pays('a', 100)], ['SAKNAR_UPPGIFT']],
  ['a party twice', [pays('a', 50), pays('a', 50)], ['SAKNAR_UPPGIFT']],
  ['less than nothing', [pays('a', 120), pays('b', -20)], ['OGILTIGT_VARDE']],
])('shares sum to 100 %% (checklist row 40): %s', (_what, parter, expected) => {
  expect(villkorsfel({ villkor: ['Ett villkor.'], parter }).map(({ kod }) => kod)).toEqual(
    expected,
  );
});

test('terms have clauses', () => {
  expect(villkorsfel({ villkor: [], parter: two })).toHaveLength(1);
  expect(villkorsfel({ villkor: [' '], parter: two })).toHaveLength(1);
});
