import { expect, test } from '@jest/globals';
import { summera } from '../../gateway/portal/src/lib/summera.ts';

test('amounts are added without rounding, and nothing is not zero', () => {
  expect(summera(['0.10', '0.20'])).toBe('0.30');
  expect(summera(['9007199254740993.01', '0.01'])).toBe('9007199254740993.02');
  expect(summera(['5.00', '-5.05'])).toBe('-0.05');
  expect(summera(['0.00'])).toBe('0.00');
  expect(summera([])).toBeNull();
});
