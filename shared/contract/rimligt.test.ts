import { describe, expect, test } from '@jest/globals';
import { enums } from './enums.ts';
import {
  arRimligBelaggning,
  granserFor,
  isRimligt,
  matstorhet,
  rimligt,
  type Storhet,
  storhetMed,
} from './rimligt.ts';

describe('rimligt', () => {
  test.each(Object.entries<Storhet>(rimligt))(
    '%s has a range, and a reason for it',
    (_namn, storhet) => {
      for (const { minst, hogst, skal } of [storhet.alla, ...Object.values(storhet.slag ?? {})]) {
        expect(minst).toBeLessThan(hogst);
        expect(skal).toMatch(/^[A-ZÅÄÖ0-9].*\.$/);
      }
    },
  );

  test.each(Object.entries<Storhet>(rimligt))(
    '%s is narrower for a kind of huvudman, never wider',
    (_namn, storhet) => {
      for (const [slag, { minst, hogst }] of Object.entries(storhet.slag ?? {})) {
        expect(enums.Huvudmanslag).toContain(slag);
        expect(minst).toBeGreaterThanOrEqual(storhet.alla.minst);
        expect(hogst).toBeLessThanOrEqual(storhet.alla.hogst);
      }
    },
  );

  test('accepts the ends of a range, and nothing beyond', () => {
    const { minst, hogst } = granserFor('vardplatser', 'IDEELL');
    expect(
      [minst - 1, minst, hogst, hogst + 1].map((one) => isRimligt('vardplatser', one, 'IDEELL')),
    ).toEqual([false, true, true, false]);
    expect(isRimligt('vardplatser', Number.NaN)).toBe(false);
  });

  test('reads the quantity from the unit of a value', () => {
    expect(['procent', 'Vårdplatser, högst', 'personer', 'noder', null].map(storhetMed)).toEqual([
      'forandring',
      'vardplatser',
      'personer',
      'matvarde',
      'matvarde',
    ]);
    expect(matstorhet('procent')).toBe('andel');
  });

  test('accepts overcrowding up to twice the places', () => {
    expect([14, 20, 21, -1].map((belagda) => arRimligBelaggning(belagda, 10))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
