import { describe, expect, test } from '@jest/globals';
import { anonymous, type Caller } from '../access/Caller.ts';
import { behorighetsfel } from './behorighetsfel.ts';

const ratt = {
  agare: { id: 'tierp', namn: 'Tierps kommun' },
  mutation: 'andraBudget',
  roller: ['ekonom', 'admin'],
} as const;
const ekonom: Caller = {
  sub: 'u1',
  huvudman: 'tierp',
  roller: ['ekonom'],
  lan: [],
  audience: 'egen',
  gateway: null,
};

describe('behorighetsfel', () => {
  test('lets a caller write at its own party when one of its roles may', () => {
    expect(behorighetsfel(ratt, ekonom)).toEqual([]);
    expect(behorighetsfel(ratt, { ...ekonom, roller: ['las', 'admin'] })).toEqual([]);
  });

  test.each([
    ['nobody', anonymous, 'FORBJUDET', /inloggade.*tierp/],
    [
      'a token for the network',
      { ...ekonom, audience: 'natverk' } as const,
      'FORBJUDET',
      /läser bara/,
    ],
    ['a call through a gateway', { ...ekonom, gateway: 'gw' }, 'FORBJUDET', /läser bara/],
    ['another party', { ...ekonom, huvudman: 'heby' }, 'FEL_HUVUDMAN', /heby.*Tierps kommun/],
    [
      'another role',
      { ...ekonom, roller: ['redaktor', 'beslutsfattare'] } as const,
      'FORBJUDET',
      /andraBudget får göras av ekonom, admin; din roll är redaktor, beslutsfattare/,
    ],
    ['no role', { ...ekonom, roller: [] }, 'FORBJUDET', /din roll är ingen/],
  ])('refuses %s', (_who, caller, kod, meddelande) => {
    expect(behorighetsfel(ratt, caller)).toEqual([
      { kod, falt: null, meddelande: expect.stringMatching(meddelande) },
    ]);
  });
});
