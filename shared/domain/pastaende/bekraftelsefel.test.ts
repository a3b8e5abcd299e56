import { describe, expect, test } from '@jest/globals';
import { bekraftelsefel, ejPastattfel } from './bekraftelsefel.ts';
import { pastaendeId } from './pastaenden.ts';

const innehall = {
  slag: 'UPPDRAGSGIVARE',
  verksamhetId: 'boendet',
  organisationsenhet: null,
  roll: null,
  funktion: null,
  omfattning: null,
  procent: null,
  dagarPerVecka: null,
  antal: 1,
} as const;
const svar = {
  ...innehall,
  pastaendeId: pastaendeId('linden', 'tierp', innehall),
  av: 'linden',
  enhet: 'Boendet',
  svar: 'BEKRAFTAD',
  motivering: null,
  datum: '2026-03-01',
  svaratAvRoll: 'Förvaltningschef',
} as const;
const koder = (mer: Partial<Record<keyof typeof svar, unknown>>, huvudmanId = 'tierp') =>
  bekraftelsefel({ ...svar, ...mer } as never, huvudmanId, '2026-06-01').map(
    ({ kod, falt }) => `${kod} ${falt}`,
  );

describe("an answer to another's statement (checklist rows 1 and 40)", () => {
  test('confirms the statement, or says what is wrong with it', () => {
    expect(koder({})).toEqual([]);
    expect(koder({ svar: 'BESTRIDEN', motivering: 'Uppdraget gick ut.' })).toEqual([]);
    expect(koder({ svar: 'BESTRIDEN' })).toEqual(['SAKNAR_UPPGIFT motivering']);
    expect(koder({ datum: '2026-06-02' })).toEqual(['OGILTIGT_VARDE datum']);
  });

  test('is about exactly those words, about the party itself, by another', () => {
    expect(koder({ verksamhetId: 'annat' })).toEqual(['OGILTIGT_VARDE pastaendeId']);
    expect(koder({}, 'heby')).toEqual(['OGILTIGT_VARDE pastaendeId']);
    expect(koder({}, 'linden')).toEqual(['OGILTIGT_VARDE av']);
  });

  test('is refused where it is known that nobody states that; a silent network stops nobody', () => {
    const fel = (varde: string[] | null, isNew = true) =>
      ejPastattfel(svar, { svarade: true, varde }, isNew).map(({ kod, falt }) => `${kod} ${falt}`);
    expect(fel([svar.pastaendeId])).toEqual([]);
    expect(fel([])).toEqual(['FEL_TILLSTAND pastaendeId']);
    expect(fel([], false)).toEqual([]);
    expect(fel(null)).toEqual(['SAKNAS av']);
    expect(ejPastattfel(svar, { svarade: false, orsak: 'x' }, true)).toEqual([]);
  });
});
