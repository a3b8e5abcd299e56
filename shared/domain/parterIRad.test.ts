import { expect, test } from '@jest/globals';
import { namnerParter, parterIRad } from './parterIRad.ts';
import type { Tjanst, Verksamhet } from './verksamhet/Verksamhet.ts';

const tjanst: Tjanst = {
  roll: 'Samordnare',
  omfattning: 1,
  arbetsgivare: 'tierp',
  finansiarer: [
    { part: 'tierp', procent: 5_000 },
    { part: 'region-uppsala', procent: 5_000 },
  ],
};
const verksamhet: Partial<Verksamhet> = {
  uppdragsgivare: ['alvkarleby'],
  bemanning: [tjanst],
  samfinansiering: { avtalId: 'a', andelar: [{ part: 'heby', procent: 10_000 }] },
};

test('a unit names who gave it its mission, who employs and pays its posts, and who shares its cost', () => {
  const named = new Set(parterIRad('Verksamhet', verksamhet));
  expect(named).toEqual(new Set(['alvkarleby', 'tierp', 'region-uppsala', 'heby']));
  expect(
    parterIRad('Verksamhet', { uppdragsgivare: null, bemanning: null, samfinansiering: null }),
  ).toEqual([]);
});

test('a post names its employer and its payers, and a share its party', () => {
  expect(parterIRad('Tjanst', tjanst)).toEqual(['tierp', 'tierp', 'region-uppsala']);
  expect(parterIRad('Andel', { part: 'heby', procent: 1 })).toEqual(['heby']);
});

test('rows of other types name only their owner', () => {
  expect(namnerParter('Budget')).toBe(false);
  expect(parterIRad('Budget', { id: 'x' })).toEqual([]);
  expect(parterIRad('toString', {})).toEqual([]);
});
