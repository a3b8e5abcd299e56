import { describe, expect, test } from '@jest/globals';
import { enums } from '../../contract/enums.ts';
import { periodfel, planarsfel, type Uppfoljningsform } from './periodfel.ts';

const idag = '2026-06-15';

describe('periodfel', () => {
  test.each<[Uppfoljningsform[], string[]]>([
    [['VARDCENTRUM'], ['T1', 'T2', 'T3', 'AR']],
    [['GEMENSAM_ENHET'], ['KV1', 'KV2', 'KV3', 'AR']],
    [['VARDCENTRUM', 'GEMENSAM_ENHET'], [...enums.Uppfoljningsperiod]],
  ])('%j has the periods %j', (former, expected) => {
    const allowed = enums.Uppfoljningsperiod.filter(
      (period) => periodfel({ ar: 2025, period }, former, idag).length === 0,
    );
    expect(allowed).toEqual(expected);
  });

  test('accepts a period that has begun, and no later one', () => {
    const begun = enums.Uppfoljningsperiod.filter(
      (period) =>
        periodfel({ ar: 2026, period }, ['VARDCENTRUM', 'GEMENSAM_ENHET'], idag).length === 0,
    );
    expect(begun).toEqual(['T1', 'T2', 'KV1', 'KV2', 'AR']);
    for (const ar of [2027, 20_260, 1989]) {
      expect(periodfel({ ar, period: 'AR' }, ['VARDCENTRUM'], idag)).toMatchObject([
        { falt: 'ar' },
      ]);
    }
  });

  test('needs a calendar', () => {
    expect(periodfel({ ar: 2025, period: 'AR' }, [], idag)).toMatchObject([
      { kod: 'SAKNAR_UPPGIFT', falt: 'former' },
    ]);
  });
});

test('a follow-up lies within the time of its plan, where that is known', () => {
  expect(planarsfel(2026, 2026)).toEqual([]);
  expect(planarsfel(2026, null)).toEqual([]);
  expect(planarsfel(2027, 2026)).toMatchObject([{ kod: 'OGILTIGT_VARDE', falt: 'ar' }]);
});
