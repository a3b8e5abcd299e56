import { describe, expect, test } from '@jest/globals';
import type { Fel } from '../../../shared/change/Fel.ts';
import { ansvar } from '../data/ansvar.ts';
import { checklistor } from '../data/checklistor.ts';
import {
  ansvarsfel,
  ansvarsmatris,
  checklistehinder,
  lagfel,
  type Matrisfraga,
  mattfel,
  rapportkravsfel,
  utsagefel,
} from './underlagsfel.ts';

const kalla = { dokument: 'Prov', exempel: true };
const koder = (fel: Fel[]) => fel.map(({ kod, falt }) => `${kod} ${falt}`);

describe('utsagefel', () => {
  const utsaga = {
    slag: 'LAGE',
    niva: null,
    samverkansform: null,
    varde: null,
    enhet: null,
  } as const;
  test.each<[string, object, string[]]>([
    ['a plain statement', {}, []],
    ['an issue with its level', { slag: 'FRAGEOMRADE', niva: 'BADA' }, []],
    ['a scenario with its form', { slag: 'SCENARIO', samverkansform: 'NATVERK' }, []],
    ['a figure with its unit', { slag: 'SIFFRA', varde: 18, enhet: 'procent' }, []],
    ['a level elsewhere', { niva: 'BADA' }, ['OGILTIGT_VARDE niva']],
    ['a form elsewhere', { samverkansform: 'NATVERK' }, ['OGILTIGT_VARDE samverkansform']],
    ['a unit of nothing', { enhet: 'procent' }, ['OGILTIGT_VARDE enhet']],
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

const matt = {
  id: 'a',
  enhet: 'procent',
  malvarde: null,
  malriktning: null,
  gallerFran: null,
  gallerTill: null,
  eftertradare: null,
};

test.each([
  ['nothing stated', {}, []],
  ['a target with its direction', { malvarde: 90, malriktning: 'MINST' as const }, []],
  ['a target without', { malvarde: 90 }, ['malriktning']],
  ['a direction without', { malriktning: 'HOGST' as const }, ['malriktning']],
  [
    'an end before the start',
    { gallerFran: '2019-01-01', gallerTill: '2018-12-31' },
    ['gallerTill'],
  ],
  ['its own successor', { eftertradare: 'a' }, ['eftertradare']],
  ['a target above the whole', { malvarde: 101, malriktning: 'MINST' as const }, ['malvarde']],
])('a definition (checklist rows 125, 128, 132): %s', (_what, given, expected) => {
  expect(mattfel({ ...matt, ...given }).map(({ falt }) => falt)).toEqual(expected);
});

test('a checklist is clear when every row is answered with yes (checklist row 85)', () => {
  const rader = checklistor[0]?.rader ?? [];
  expect(rader).toHaveLength(9);
  expect(checklistehinder(rader)).toHaveLength(9);
  expect(checklistehinder(rader.map(({ text }) => ({ text, svar: true })))).toEqual([]);
  expect(
    checklistehinder([
      { text: 'Akten är avslutad', svar: false },
      { text: 'Målen är dokumenterade', svar: null },
    ]),
  ).toEqual(['Besvarad med nej: Akten är avslutad.', 'Inte besvarad: Målen är dokumenterade.']);
});

const rutor = ansvar.map((row) => ({
  boendeform: null,
  lan: null,
  gallerFran: null,
  gallerTill: null,
  ...row,
}));
const ansvariga = (fraga: Matrisfraga) =>
  ansvarsmatris(rutor, fraga).flatMap((ruta) => ruta.ansvariga);

describe('who is responsible (checklist rows 12, 13 and 16)', () => {
  test.each([
    ['HALSO_OCH_SJUKVARD', 'SARSKILT_BOENDE', '03', ['KOMMUN']],
    ['LAKARINSATS', 'SARSKILT_BOENDE', '03', ['REGION']],
    ['HALSO_OCH_SJUKVARD', 'ORDINART_BOENDE', '03', ['KOMMUN']],
    ['HALSO_OCH_SJUKVARD', 'ORDINART_BOENDE', '18', ['REGION']],
    ['ELEVHALSA', 'ORDINART_BOENDE', '03', ['KOMMUN', 'PRIVAT']],
    ['TANDVARD', 'SARSKILT_BOENDE', '03', ['REGION']],
  ] as const)('%s, %s, län %s', (insats, boendeform, lan, expected) => {
    expect(ansvariga({ insats, boendeform, lan })).toEqual(expected);
  });

  test('everything stands beside each other when nothing is asked for', () => {
    expect(ansvarsmatris(rutor, {})).toHaveLength(rutor.length);
  });

  test('a square that does not hold that day is left out', () => {
    const [ruta] = rutor;
    const old = [{ ...(ruta as (typeof rutor)[number]), gallerTill: '2025-06-30' }];
    expect(ansvarsmatris(old, { datum: '2025-07-01' })).toEqual([]);
    expect(ansvarsmatris(old, { datum: '2025-06-30' })).toHaveLength(1);
  });
});
