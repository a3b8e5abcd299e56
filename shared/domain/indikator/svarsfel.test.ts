import { describe, expect, test } from '@jest/globals';
import { fieldFaults } from '../concepts.ts';
import { type Svarstyp, svarstyper } from './Svarstyp.ts';
import { type Svarsvarden, svarsfel, tillbakatagandefel } from './svarsfel.ts';

const nothing: Svarsvarden = { jaNej: null, antal: null, text: null };
const codes = (svarstyp: Svarstyp, svar: Partial<Svarsvarden>) =>
  [...fieldFaults('Indikatorsvar', svar), ...svarsfel(svarstyp, { ...nothing, ...svar })].map(
    ({ kod, falt }) => `${kod} ${falt}`,
  );

describe('svarsfel', () => {
  test.each<[Svarstyp, Partial<Svarsvarden>]>([
    ['JA_NEJ', { jaNej: true }],
    ['JA_NEJ', { jaNej: false }],
    ['JA_NEJ_VILKA', { jaNej: true, text: 'Utbildning i SIP' }],
    ['JA_NEJ_VILKA', { jaNej: false }],
    ['ANTAL', { antal: 0 }],
    ['STATUS', { text: 'Påbörjat' }],
    ['RAPPORT', { text: 'Lämnad i juni' }],
    ['AVVIKELSER', { text: 'Tre rapporterade' }],
    ['AVVIKELSER', { text: 'Rapporterade', antal: 3 }],
    ['FRITEXT', { text: 'Fritt' }],
    ['EXTERN_KPI', { text: 'Kolada' }],
  ])('%s takes %j', (svarstyp, svar) => {
    expect(codes(svarstyp, svar)).toEqual([]);
  });

  test.each<[Svarstyp, Partial<Svarsvarden>, string[]]>([
    ['JA_NEJ', { jaNej: true, text: 'Ja' }, ['OGILTIGT_VARDE text']],
    ['JA_NEJ', { antal: 1 }, ['SAKNAR_UPPGIFT jaNej', 'OGILTIGT_VARDE antal']],
    ['JA_NEJ_VILKA', { jaNej: true }, ['SAKNAR_UPPGIFT text']],
    ['JA_NEJ_VILKA', { text: 'Utbildning' }, ['SAKNAR_UPPGIFT jaNej']],
    ['ANTAL', { antal: -1 }, ['OGILTIGT_VARDE antal']],
    ['ANTAL', { text: 'Tre' }, ['SAKNAR_UPPGIFT antal', 'OGILTIGT_VARDE text']],
    ['STATUS', { text: ' ' }, ['OGILTIGT_VARDE text']],
    ['FRITEXT', { jaNej: true }, ['SAKNAR_UPPGIFT text', 'OGILTIGT_VARDE jaNej']],
  ])('%s refuses %j', (svarstyp, svar, expected) => {
    expect(codes(svarstyp, svar)).toEqual(expected);
  });

  test.each(svarstyper)('%s needs an answer: no answer is not a no', (svarstyp) => {
    expect(codes(svarstyp, {})).toHaveLength(1);
  });
});

describe('tillbakatagandefel', () => {
  test.each<[Partial<Svarsvarden>, number]>([
    [{}, 1],
    [{ jaNej: false }, 0],
    [{ antal: 0 }, 0],
    [{ text: 'x' }, 0],
  ])('of %j', (svar, count) => {
    expect(tillbakatagandefel({ ...nothing, ...svar })).toHaveLength(count);
  });
});
