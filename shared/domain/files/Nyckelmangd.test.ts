import { expect, test } from '@jest/globals';
import { Nyckelmangd } from './Nyckelmangd.ts';

test('remembers 50 000 keys and the first row of each', () => {
  const keys = new Nyckelmangd();
  const key = (n: number) => JSON.stringify([`2026-personal-${n}`]);
  const met = Array.from({ length: 50_000 }, (_, n) => keys.add(key(n + 1), n + 2));
  expect(met.filter((rad) => rad !== null)).toEqual([]);
  for (let n = 1; n <= 50_000; n += 997) expect(keys.add(key(n), 99_999)).toBe(n + 1);
  expect(keys.add('another', 7)).toBeNull();
});
