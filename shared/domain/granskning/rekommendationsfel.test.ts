import { describe, expect, test } from '@jest/globals';
import {
  atgardsfel,
  bedomningsfel,
  bekraftadfel,
  rekommendationsfel,
  rekommendationssvarsfel,
} from './rekommendationsfel.ts';

const idag = '2026-11-30';
const rapport = { datum: '2026-01-15', bekraftad: '2026-01-20', ar: 2026 };
const koder = (fel: { kod: string; falt: string | null }[]) =>
  fel.map(({ kod, falt }) => `${kod} ${falt}`);

test('only the auditors change what they have confirmed', () => {
  expect(bekraftadfel(null, ['redaktor'])).toEqual([]);
  expect(bekraftadfel('2026-01-20', ['revisor'])).toEqual([]);
  expect(koder(bekraftadfel('2026-01-20', ['redaktor', 'admin']))).toEqual(['FEL_TILLSTAND null']);
});

test('each recommendation of an audit has a number of its own', () => {
  const upptagna = [
    { id: 'a', nummer: 1 },
    { id: 'b', nummer: 2 },
  ];
  const of = (id: string, nummer: number, antal: number | null = null) =>
    koder(rekommendationsfel({ id, nummer }, upptagna, antal));
  expect(of('a', 1, 2)).toEqual([]);
  expect(of('c', 3)).toEqual([]);
  expect(of('c', 3, 2)).toEqual(['OGILTIGT_VARDE granskning']);
  expect(of('c', 2)).toEqual(['OGILTIGT_VARDE nummer']);
  expect(of('Ö', 0)).toEqual(['OGILTIGT_VARDE id', 'OGILTIGT_VARDE nummer']);
});

describe('an answer', () => {
  const svar = (svarDatum: string, atgardasSenast: string | null = null) =>
    koder(rekommendationssvarsfel({ svarDatum, atgardasSenast }, rapport, idag));

  test('comes after the report and is not in the future; its last day comes later', () => {
    expect(svar('2026-01-15', '2027-06-30')).toEqual([]);
    expect(svar('2026-01-14')).toEqual(['OGILTIGT_VARDE svarDatum']);
    expect(svar('2026-12-01')).toEqual(['OGILTIGT_VARDE svarDatum']);
    expect(svar('2026-03-01', '2026-02-28')).toEqual(['OGILTIGT_VARDE atgardasSenast']);
  });

  test('to a report without a known day can have any day that has been', () => {
    const okand = { ...rapport, datum: null };
    expect(
      rekommendationssvarsfel({ svarDatum: '2017-10-19', atgardasSenast: null }, okand, idag),
    ).toEqual([]);
  });
});

test('an assessment needs a confirmed audit, comes after it, and is made in the same or a later audit', () => {
  const bedomer = (bedomd: string, mer: object = {}, i: { ar: number } | null = null) =>
    koder(bedomningsfel({ bedomd }, { ...rapport, ...mer }, i, idag));
  expect(bedomer('2026-10-01')).toEqual([]);
  expect(bedomer('2026-10-01', {}, { ar: 2026 })).toEqual([]);
  expect(bedomer('2026-10-01', { bekraftad: null })).toEqual(['FEL_TILLSTAND null']);
  expect(bedomer('2026-01-14')).toEqual(['OGILTIGT_VARDE bedomd']);
  expect(bedomer('2026-12-24')).toEqual(['OGILTIGT_VARDE bedomd']);
  expect(bedomer('2026-10-01', {}, { ar: 2020 })).toEqual(['OGILTIGT_VARDE bedomdI']);
});

test('an action has an effect only once it has begun, on a day that has been', () => {
  const atgard = { id: 'plan', lage: 'PAGAR', lageDatum: null, effekt: null, effektDatum: null };
  const fel = (mer: object) => koder(atgardsfel({ ...atgard, ...mer } as never, idag));
  expect(fel({})).toEqual([]);
  expect(fel({ lage: 'GENOMFORD', effekt: 'Fler svarar', effektDatum: '2019-12-31' })).toEqual([]);
  expect(fel({ lage: 'PLANERAD', effekt: 'Fler svarar' })).toEqual(['OGILTIGT_VARDE effekt']);
  expect(fel({ effektDatum: '2019-12-31' })).toEqual(['SAKNAR_UPPGIFT effekt']);
  expect(fel({ lageDatum: '2026-12-01' })).toEqual(['OGILTIGT_VARDE lageDatum']);
  expect(fel({ id: '' })).toEqual(['OGILTIGT_VARDE id']);
});
