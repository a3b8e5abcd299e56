import { describe, expect, test } from '@jest/globals';
import { oppetNu, veckotid } from '../../gateway/portal/src/lib/oppetNu.ts';

describe('oppetNu', () => {
  const tider = [
    { veckodag: 1, oppnar: '08:00', stanger: '17:00' },
    { veckodag: 6, oppnar: '20:00', stanger: '24:00' },
  ];
  test.each([
    ['as it opens', 1, '08:00', true],
    ['as it closes', 1, '17:00', false],
    ['another day', 2, '09:00', false],
    ['the last minute before midnight', 6, '23:59', true],
  ])('%s', (_case, veckodag, klockan, open) => {
    expect(oppetNu(tider, { veckodag, klockan })).toBe(open);
  });

  test('unknown or no fixed hours are neither open nor closed', () => {
    const nu = { veckodag: 1, klockan: '09:00' };
    expect([oppetNu(null, nu), oppetNu(undefined, nu), oppetNu([], nu)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('veckotid', () => {
  test.each([
    ['winter', '2026-01-05T23:30:00Z', { veckodag: 2, klockan: '00:30' }],
    ['summer', '2026-07-05T22:30:00Z', { veckodag: 1, klockan: '00:30' }],
    ['Sunday', '2026-01-04T12:00:00Z', { veckodag: 7, klockan: '13:00' }],
  ])('is Swedish time: %s', (_case, moment, expected) => {
    expect(veckotid(new Date(moment))).toEqual(expected);
  });
});
