import { expect, test } from '@jest/globals';
import { enums, type Noggrannhet } from '../../contract/enums.ts';
import { granser } from './granser.ts';

test.each<[Noggrannhet, number, number | null, number | null]>([
  ['EXAKT', 304_805, 304_805, 304_805],
  ['CIRKA', 164_000, null, null],
  ['KNAPPT', 46_000, null, 46_000],
  ['DRYGT', 30, 30, null],
  ['MER_AN', 10_000, 10_000, null],
  ['MINDRE_AN', 7_000, null, 7_000],
  ['MINST', 30, 30, null],
  ['HOGST', 18, null, 18],
])('%s %d lies from %p to %p', (noggrannhet, varde, minst, hogst) => {
  expect(granser({ varde, noggrannhet })).toEqual({ minst, hogst });
});

test('an interval has the bounds that the source states', () => {
  expect(granser({ noggrannhet: 'INTERVALL', minst: 38, hogst: 54 })).toEqual({
    minst: 38,
    hogst: 54,
  });
});

test.each(enums.Noggrannhet)('%s without a number has no bounds', (noggrannhet) => {
  expect(granser({ noggrannhet, varde: null })).toEqual({ minst: null, hogst: null });
});
