import { describe, expect, test } from '@jest/globals';
import { enums, type Huvudmanslag, type Styrinstrument } from '../../contract/enums.ts';
import { instrumentfel, styrinstrument } from './styrinstrument.ts';

const has: Record<Huvudmanslag, Styrinstrument[]> = {
  REGION: ['VERKSAMHETSUPPDRAG', 'MEDLEMSAVGIFT', 'UPPDRAGSAVTAL'],
  KOMMUN: ['VERKSAMHETSPLAN_OCH_BUDGET', 'MEDLEMSAVGIFT', 'UPPDRAGSAVTAL'],
  KOMMUNALFORBUND: ['VERKSAMHETSPLAN_OCH_BUDGET', 'UPPDRAGSAVTAL'],
  PRIVAT: ['UPPDRAGSAVTAL'],
  IDEELL: ['UPPDRAGSAVTAL'],
};

describe('styrinstrument', () => {
  test.each(enums.Huvudmanslag)('%s has its own, and no other', (slag) => {
    expect(styrinstrument(slag, null)).toBe(has[slag][0]);
    for (const each of enums.Styrinstrument) {
      const kod = has[slag].includes(each) ? undefined : 'OGILTIGT_VARDE';
      expect(instrumentfel(slag, each)[0]?.kod).toBe(kod);
    }
    expect(instrumentfel(slag, null)).toEqual([]);
  });
});
