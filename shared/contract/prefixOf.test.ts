import { expect, test } from '@jest/globals';
import { kommunkoder } from '../values/kommunkoder.ts';
import { prefixesClash, prefixOf } from './prefixOf.ts';

test('the prefix is the id as it can stand in a schema', () => {
  expect(prefixOf('privat-ny')).toBe('privat_ny_');
});

test.each([
  ['tierp', 'tierp', true],
  ['tierp', 'tierp-2', true],
  ['tierp', 'tierp2', false],
  ['tierp', 't1erp', true],
  ['modern-vard', 'modem-vard', true],
  ['osthammar', 'o-sthammar', true],
  ['uppsala', 'region-uppsala', false],
  ['heby', 'habo', false],
])('%s and %s: %s', (id, other, clash) => {
  expect(prefixesClash(id, other)).toBe(clash);
  expect(prefixesClash(other, id)).toBe(clash);
});

test("no two of Sweden's kommuner have names that can be mistaken for each other", () => {
  const slug = (namn: string) =>
    namn
      .toLowerCase()
      .replaceAll(/[åä]/g, 'a')
      .replaceAll('ö', 'o')
      .replaceAll(/[^a-z]+/g, '-');
  const ids = [...new Set([...kommunkoder.values()].map(({ namn }) => slug(namn)))];
  const clashes = ids.flatMap((id, index) =>
    ids.slice(index + 1).flatMap((other) => (prefixesClash(id, other) ? [`${id} ${other}`] : [])),
  );
  expect(clashes).toEqual([]);
});
