import { describe, expect, test } from '@jest/globals';
import type { Fel } from '../../../shared/andring/Fel.ts';
import { ansvarsfel, lagfel, rapportkravsfel, utsagefel } from './underlagsfel.ts';

const kalla = { dokument: 'Prov', exempel: true };
const koder = (fel: Fel[]) => fel.map(({ kod, falt }) => `${kod} ${falt}`);

describe('utsagefel', () => {
  const utsaga = {
    slag: 'LAGE',
    niva: null,
    samverkansform: null,
    varde: null,
    enhet: null,
    ordning: 0,
  } as const;
  test.each<[string, object, string[]]>([
    ['a plain statement', {}, []],
    ['an issue with its level', { slag: 'FRAGEOMRADE', niva: 'BADA' }, []],
    ['a scenario with its form', { slag: 'SCENARIO', samverkansform: 'NATVERK' }, []],
    ['a figure with its unit', { slag: 'SIFFRA', varde: 18, enhet: 'procent' }, []],
    ['a level elsewhere', { niva: 'BADA' }, ['OGILTIGT_VARDE niva']],
    ['a form elsewhere', { samverkansform: 'NATVERK' }, ['OGILTIGT_VARDE samverkansform']],
    ['a unit of nothing', { enhet: 'procent' }, ['OGILTIGT_VARDE enhet']],
    ['a place before the first', { ordning: -1 }, ['OGILTIGT_VARDE ordning']],
  ])('%s', (_what, mer, expected) => {
    expect(koder(utsagefel({ ...utsaga, ...mer }))).toEqual(expected);
  });
});

test('law runs forward, and is replaced by other law', () => {
  const lag = {
    id: 'sol-2001',
    beteckning: 'SoL',
    gallerFran: '2002-01-01',
    gallerTill: '2025-06-30',
    ersattsAv: 'sol-2025',
    kalla,
  };
  expect(lagfel(lag)).toEqual([]);
  expect(koder(lagfel({ ...lag, gallerTill: '2001-12-31' }))).toEqual([
    'OGILTIGT_VARDE gallerTill',
  ]);
  expect(koder(lagfel({ ...lag, ersattsAv: 'sol-2001' }))).toEqual(['OGILTIGT_VARDE ersattsAv']);
});

test('a responsibility is somebody’s, once', () => {
  const ansvar = {
    id: 'a',
    insats: 'TANDVARD',
    boendeform: null,
    lan: null,
    ansvariga: ['REGION' as const],
    beskrivning: 'x',
    lagrum: [],
    gallerFran: null,
    gallerTill: null,
    kalla,
  } as const;
  const of = (mer: object) => koder(ansvarsfel({ ...ansvar, ...mer } as never));
  expect(of({})).toEqual([]);
  expect(of({ ansvariga: [] })).toEqual(['SAKNAR_UPPGIFT ansvariga']);
  expect(of({ ansvariga: ['REGION', 'REGION'] })).toEqual(['OGILTIGT_VARDE ansvariga[1]']);
  expect(of({ gallerFran: '2026-01-02', gallerTill: '2026-01-01' })).toEqual([
    'OGILTIGT_VARDE gallerTill',
  ]);
});

test('a report is about a vårdcentrum, a plan or a län', () => {
  const krav = {
    id: 'r',
    rubrik: 'x',
    kadens: 'AR',
    lan: null,
    vardcentrumId: 'v',
    avtalId: null,
    planId: null,
    mottagare: [],
    kalla,
  } as const;
  const of = (mer: object) => koder(rapportkravsfel({ ...krav, ...mer } as never));
  expect(of({})).toEqual([]);
  expect(of({ vardcentrumId: null, lan: '03' })).toEqual([]);
  expect(of({ vardcentrumId: null, lan: '03', planId: 'p' })).toEqual([]);
  expect(of({ vardcentrumId: null })).toEqual(['SAKNAR_UPPGIFT vardcentrumId']);
  expect(of({ planId: 'p' })).toEqual(['OGILTIGT_VARDE planId']);
});
