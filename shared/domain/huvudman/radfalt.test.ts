import { expect, test } from '@jest/globals';
import { narDagenKom, senast } from './radfalt.ts';

test('a value that depends on a day changes when the day comes, and not before', () => {
  expect(narDagenKom('2026-03-01', '2026-02-28')).toBeNull();
  expect(narDagenKom('2026-03-01', '2026-03-01')).toBe('2026-03-01T00:00:00.000Z');
  expect(narDagenKom(null, '2026-03-01')).toBeNull();
});

test('the latest known time counts, and without any it is unknown', () => {
  const [earlier, later] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
  expect(senast(earlier, null, later, undefined)).toBe(later);
  expect(senast(null, undefined)).toBeNull();
});
