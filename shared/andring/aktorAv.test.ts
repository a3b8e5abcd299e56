import { describe, expect, test } from '@jest/globals';
import { anonymous, type Caller } from '../access/Caller.ts';
import { roller } from '../access/Roll.ts';
import { sha256Hex } from '../values/sha256Hex.ts';
import { aktorAv } from './aktorAv.ts';

const ekonom: Caller = {
  sub: 'anna.andersson@tierp.se',
  huvudman: 'tierp',
  roller: ['ekonom'],
  audience: 'egen',
  gateway: null,
};

describe('aktorAv', () => {
  test('is the role and a pseudonym, which the party can tell and which holds no name', () => {
    const pseudonym = sha256Hex('tierp anna.andersson@tierp.se').slice(0, 10);
    expect(aktorAv(ekonom)).toBe(`ekonom, u-${pseudonym}`);
  });

  test('is another for another user, and for the same subject at another party', () => {
    const others = [{ ...ekonom, sub: 'u2' }, { ...ekonom, huvudman: 'heby' }, ekonom];
    expect(new Set(others.map(aktorAv)).size).toBe(3);
  });

  test('fits the history with every role there is, and says when there is none', () => {
    expect(aktorAv({ ...ekonom, roller }).length).toBeLessThanOrEqual(100);
    expect(aktorAv({ ...ekonom, roller: ['redaktor', 'ekonom'] })).toMatch(
      /^redaktor och ekonom, u-/,
    );
    expect(aktorAv({ ...ekonom, roller: [] })).toMatch(/^utan roll, u-[0-9a-f]{10}$/);
    expect(aktorAv(anonymous)).toBe('anonym');
  });
});
