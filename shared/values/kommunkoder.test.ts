import { describe, expect, test } from '@jest/globals';
import { kommunkoder } from './kommunkoder.ts';

const inLan = (lan: string) => [...kommunkoder.values()].filter((kommun) => kommun.lan === lan);

describe('kommunkoder', () => {
  test('has 290 kommuner in 21 län, in order of code, each name once', () => {
    const codes = [...kommunkoder.keys()];
    expect(codes).toHaveLength(290);
    expect(codes).toEqual([...codes].sort());
    for (const code of codes) expect(code).toMatch(/^\d{4}$/);
    expect(new Set([...kommunkoder.values()].map(({ namn }) => namn)).size).toBe(290);
    expect(new Set([...kommunkoder.values()].map(({ lan }) => lan)).size).toBe(21);
  });

  test('has the eight of Uppsala län, the twelve of Örebro län, and Norrtälje in Stockholm', () => {
    expect(inLan('03')).toHaveLength(8);
    expect(inLan('18')).toHaveLength(12);
    expect(kommunkoder.get('0188')).toEqual({ namn: 'Norrtälje', lan: '01' });
    expect(kommunkoder.get('0382')).toEqual({ namn: 'Östhammar', lan: '03' });
  });

  test('distinguishes Håbo (0305) from Habo (0643)', () => {
    expect(kommunkoder.get('0305')?.namn).toBe('Håbo');
    expect(kommunkoder.get('0643')?.namn).toBe('Habo');
  });
});
