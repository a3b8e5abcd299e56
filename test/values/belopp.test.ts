import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beloppText, formatBelopp, parseBelopp } from '../../shared/values/belopp.ts';
import { fuzz } from '../fuzz.ts';

describe('an amount', () => {
  test('comes back from its decimal string as it was', () => {
    const safe = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(safe, (ore) => {
        expect(parseBelopp(formatBelopp(ore))).toBe(ore);
      }),
      fuzz(300),
    );
  });

  test.each([
    [0, '0\u00a0kr'],
    [150_000_000, '1\u00a0500\u00a0000\u00a0kr'],
    [1_050, '10,50\u00a0kr'],
    [-300, '−3\u00a0kr'],
    [Number.MAX_SAFE_INTEGER, '90\u00a0071\u00a0992\u00a0547\u00a0409,91\u00a0kr'],
  ])('%d öre is %s in a Swedish text', (ore, text) => {
    expect(beloppText(ore)).toBe(text);
  });
});
