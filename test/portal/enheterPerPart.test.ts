import { expect, test } from '@jest/globals';
import { enheterPerPart } from '../../gateway/portal/src/lib/enheterPerPart.ts';

test('asks fewer units of each the more parties there are, and never none nor more than a page', () => {
  const counts = [1, 20, 300, 100_000].map((parter) => enheterPerPart(parter, 50));
  expect(counts).toEqual([500, 110, 7, 1]);
});

test('leaves room for what each party answers besides its units', () => {
  expect(enheterPerPart(20, 50, 500)).toBe(100);
  expect(enheterPerPart(300, 50, 500)).toBe(1);
});
