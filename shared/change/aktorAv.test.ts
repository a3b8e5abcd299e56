import { describe, expect, test } from '@jest/globals';
import { anonymous, type Caller, roller } from '../access/Caller.ts';
import { sha256Hex } from '../values/sha256Hex.ts';
import { aktorAv } from './aktorAv.ts';

const ekonom: Caller = {
  sub: 'anna.andersson@tierp.se',
  huvudman: 'tierp',
  roller: ['ekonom'],
  lan: [],
  audience: 'egen',
  gateway: null,
};

describe('aktorAv', () => {
  test('is the role and a pseudonym without a name, which the party can compute', () => {
    const pseudonym = sha256Hex('tierp anna.andersson@tierp.se').slice(0, 10);
    expect(aktorAv(ekonom)).toBe(`ekonom, u-${pseudonym}`);
    expect(aktorAv(ekonom, 'samverkan')).toBe(`ekonom hos tierp, u-${pseudonym}`);
  });

  test('differs for another user, and for the same subject at another party', () => {
    const others = [{ ...ekonom, sub: 'u2' }, { ...ekonom, huvudman: 'heby' }, ekonom];
    expect(new Set(others.map((one) => aktorAv(one))).size).toBe(3);
  });

  test("fits the history's column with all roles at once, and names a caller without roles", () => {
    expect(aktorAv({ ...ekonom, roller }).length).toBeLessThanOrEqual(100);
    const far = aktorAv({ ...ekonom, huvudman: 'privat-halsocentralen-eken', roller }, 'samverkan');
    expect(far).toMatch(/^las, .*… hos privat-halsocentralen-eken, u-.{10}$/);
    expect(far).toHaveLength(100);
    expect(aktorAv({ ...ekonom, roller: ['redaktor', 'ekonom'] })).toMatch(
      /^redaktor och ekonom, u-/,
    );
    expect(aktorAv({ ...ekonom, roller: [] })).toMatch(/^utan roll, u-[0-9a-f]{10}$/);
    expect(aktorAv(anonymous)).toBe('anonym');
  });
});
