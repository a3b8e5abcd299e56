import { expect, test } from '@jest/globals';
import type { Atgardslage, Granskningsbedomning } from '../../contract/enums.ts';
import { dagarForSent, forsenad, rekommendationslage } from './rekommendationslage.ts';

const obesvarad = { svar: null, svarDatum: null, bedomning: null };
const besvarad = { ...obesvarad, svar: 'Vi gör så', svarDatum: '2026-03-01' };
const bedomd = (bedomning: Granskningsbedomning) => ({ ...besvarad, bedomning });
const atgarder = (...lagen: Atgardslage[]) => lagen.map((lage) => ({ lage }));

test.each([
  ['without an answer', obesvarad, [], 'OBESVARAD'],
  ['answered, the words unknown', { ...obesvarad, svarDatum: '2017-10-19' }, [], 'BESVARAD'],
  ['answered, nothing done', besvarad, [], 'BESVARAD'],
  ['all broken off', besvarad, atgarder('AVBRUTEN'), 'BESVARAD'],
  ['done without an answer', obesvarad, atgarder('PLANERAD'), 'ATGARDAS'],
  ['one of two done', besvarad, atgarder('GENOMFORD', 'PAGAR'), 'ATGARDAS'],
  ['all that is left done', besvarad, atgarder('GENOMFORD', 'AVBRUTEN'), 'GENOMFORD'],
  ['assessed as partly fulfilled', bedomd('DELVIS_UPPFYLLT'), atgarder('GENOMFORD'), 'GENOMFORD'],
  ['assessed as not fulfilled', bedomd('EJ_UPPFYLLT'), [], 'BESVARAD'],
  ['assessed as fulfilled', bedomd('UPPFYLLT'), atgarder('PAGAR'), 'AVSLUTAD'],
])('%s', (_what, rekommendation, done, lage) => {
  expect(rekommendationslage(rekommendation, done)).toBe(lage);
});

test('is late from the day after its last day until it is done', () => {
  expect(forsenad(null, 'OBESVARAD', '2026-11-30')).toBeNull();
  expect(forsenad('2026-11-30', 'ATGARDAS', '2026-11-30')).toBe(false);
  expect(forsenad('2026-11-29', 'ATGARDAS', '2026-11-30')).toBe(true);
  expect(forsenad('2026-11-29', 'GENOMFORD', '2026-11-30')).toBe(false);
  expect(forsenad('2026-11-29', 'AVSLUTAD', '2026-11-30')).toBe(false);
});

test.each([
  ['2017-09-01', '2017-10-19', 48],
  ['2017-09-01', '2017-09-01', 0],
  ['2017-09-01', '2017-08-20', 0],
  ['2017-03-25', '2017-03-27', 2],
  ['2017-12-31', '2018-01-01', 1],
])('due %s, in %s: %d days late', (senast, inkom, days) => {
  expect(dagarForSent(senast, inkom)).toBe(days);
});

test('is unknown without both days', () => {
  expect(dagarForSent(null, '2017-10-19')).toBeNull();
  expect(dagarForSent('2017-09-01', null)).toBeNull();
});
