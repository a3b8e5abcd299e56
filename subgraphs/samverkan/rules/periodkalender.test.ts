import { describe, expect, test } from '@jest/globals';
import { periodkalender } from './periodkalender.ts';

describe('periodkalender (checklist rows 46 and 81, contradiction C6)', () => {
  test('a vårdcentrum reports each tertial and the year', () => {
    expect(periodkalender('TERTIAL', 2026)).toEqual([
      { period: 'T1', fran: '2026-01-01', till: '2026-04-30' },
      { period: 'T2', fran: '2026-05-01', till: '2026-08-31' },
      { period: 'T3', fran: '2026-09-01', till: '2026-12-31' },
      { period: 'AR', fran: '2026-01-01', till: '2026-12-31' },
    ]);
  });

  test('a joint unit reports three quarters, and the year by itself', () => {
    expect(periodkalender('KVARTAL', 2026).map(({ period, till }) => [period, till])).toEqual([
      ['KV1', '2026-03-31'],
      ['KV2', '2026-06-30'],
      ['KV3', '2026-09-30'],
    ]);
    expect(periodkalender('AR', 2026)).toHaveLength(1);
  });
});
