import { describe, expect, test } from '@jest/globals';
import type { Verksamhetstyp } from '../../shared/contract/enums.ts';
import { dagarForSent } from '../../shared/domain/granskning/rekommendationslage.ts';
import { antalUtanUppgift } from '../../shared/domain/spridning/spridningResolvers.ts';
import { byId, unitOf } from './huvudmen.ts';

const region = 'region-orebro-lan';
const { data } = byId(region);
const units = data.verksamheter ?? [];
const organisation = data.organisation ?? [];
const ofKind = (typ: Verksamhetstyp) => units.filter((unit) => unit.typ === typ);
const part = (id: string) => organisation.find((row) => row.id === id);
const uppgift = (id: string) => data.uppgifter?.find((row) => row.id === id);
const post = (id: string, roll: string) =>
  part(id)?.bemanning?.find((row) => row.roll.startsWith(roll));
const about = (amne: string) => (data.uppgifter ?? []).filter((row) => row.amne === amne);

describe('structure (checklist rows 107–111)', () => {
  test('four areas since 7 April 2015, two of them under one management', () => {
    const areas = organisation.filter(({ slag }) => slag === 'OMRADE');
    expect(areas.map(({ fran }) => fran)).toEqual(Array(4).fill('2015-04-07'));
    expect(areas.flatMap(({ kommunkoder }) => kommunkoder ?? [])).toHaveLength(12);
    const shared = areas.filter(({ overordnad }) => overordnad === 'omradesledning-orebro-soder');
    expect(shared.map(({ id }) => id).sort()).toEqual([
      'narsjukvardsomrade-orebro',
      'narsjukvardsomrade-soder',
    ]);
  });

  test('25 named vårdcentraler by area, jour counted apart', () => {
    const named = ofKind('VARDCENTRAL');
    const inArea = (area: string) =>
      named.filter((unit) => unit.organisationsenhet === `narsjukvardsomrade-${area}`).length;
    expect(named).toHaveLength(25);
    expect(['norr', 'vaster', 'soder', 'orebro'].map(inArea)).toEqual([6, 5, 3, 11]);
    expect(ofKind('JOURVARDCENTRAL')).toHaveLength(4);
  });

  test('the four private that no source names are not made up, but known to be four', () => {
    expect(units.filter(({ driftsform }) => driftsform !== 'EGEN_REGI')).toEqual([]);
    expect(uppgift('vardcentraler-privat-regi')).toMatchObject({
      varde: 4,
      kalla: { exempel: false },
    });
  });

  test('Freja is one vårdcentral with two places', () => {
    expect(unitOf(region, 'freja-vardcentral').platser?.map(({ namn }) => namn)).toEqual([
      'Mottagningen i Frövi',
      'Mottagningen i Fellingsbro',
    ]);
  });

  test.each([
    ['C1', 'vardcentraler-privata-orebro-soder-3', 'vardcentraler-privata-orebro-soder-4'],
    ['C1', 'vardcentraler-totalt', 'vardcentraler-orebro-soder'],
    ['C2', 'narsjukvardsomraden-fyra', 'narsjukvardsomraden-tre'],
    ['C3', 'webbtidbok-mal-utbud', 'webbtidbok-mal-anvandning'],
    ['C4', 'befolkning-lan', 'befolkning-norr'],
    ['C8', 'norrbotten-halsocentraler', 'norrbotten-vardcentraler'],
  ])('shows contradiction %s', (_row, one, other) => {
    expect(uppgift(one)?.motsagerId).toContain(other);
  });
});

describe('figures and posts (checklist rows 112–118)', () => {
  test('populations and listed keep the precision of their words, and no unit gets a number', () => {
    expect(uppgift('befolkning-vaster')).toMatchObject({ varde: 46_000, noggrannhet: 'KNAPPT' });
    expect(uppgift('befolkning-lan')).toMatchObject({ varde: 304_805, noggrannhet: 'EXAKT' });
    expect(uppgift('listade-privata')).toMatchObject({ varde: 34_500, noggrannhet: 'CIRKA' });
    expect(units.filter(({ listade }) => listade)).toEqual([]);
  });

  test('two samverkansledare are shared 50/50 with the kommuner, whom no source distinguishes', () => {
    const shared = part('omradesledning-orebro-soder')?.bemanning?.filter(
      (row) => row.ovrigFinansiering,
    );
    expect(shared?.map(({ finansiarer }) => finansiarer)).toEqual(
      Array(2).fill([{ part: region, procent: 5000 }]),
    );
  });

  test('posts distinguish what is decided from what is filled', () => {
    expect(post('omradesledning-orebro-soder', 'Chefssekreterare')).toMatchObject({
      omfattning: 1,
      nulage: 0.8,
    });
    expect(post('narsjukvardsomrade-norr', 'Områdessamordnare')).toMatchObject({
      omfattning: 0.5,
      nulage: 0,
    });
    expect(post('omradesledning-orebro-soder', 'Områdesekonom')?.nulage).toBeUndefined();
  });

  test('ages, and two mandates over MHV and BHV', () => {
    const ages = [
      'ungdomsmottagningen',
      'samtalsmottagningen',
      'psykologenheten-modra-och-barnhalsovard',
    ]
      .map((id) => unitOf(region, id))
      .map(({ alderFran, alderTill }) => [alderFran, alderTill]);
    expect(ages).toEqual([
      [undefined, 23],
      [6, 14],
      [0, 6],
    ]);
    for (const id of ['modrahalsovardsenheten', 'barnhalsovardsenheten']) {
      expect(part(id)?.styrning).toHaveLength(2);
    }
  });
});

describe('availability and audit (checklist rows 120–136)', () => {
  test('the spread of 2019: 13 reach 90 %, 4 lie from 38 to 54 %, of 12 nothing is said', () => {
    const spread = data.spridningar?.find(({ id }) => id === 'telefontillganglighet-2019');
    expect(spread).toMatchObject({ medel: 78, mal: 90, antalSomNarMalet: 13 });
    const { antalEnheter = null, antalSomNarMalet = null, grupper = null } = spread ?? {};
    expect(antalUtanUppgift({ antalEnheter, antalSomNarMalet, grupper })).toBe(12);
  });

  test('the answer to the audit of 2017 came 48 days late; two of four questions are met in full', () => {
    const [first, second] = data.granskningar ?? [];
    expect(dagarForSent(first?.svarSenast ?? null, first?.svarInkom ?? null)).toBe(48);
    const of = (id?: string) =>
      data.rekommendationer?.filter(({ granskning }) => granskning === id) ?? [];
    expect(of(first?.id)).toHaveLength(first?.antalRekommendationer ?? 0);
    expect(of(second?.id)).toHaveLength(second?.antalRekommendationer ?? 0);
    expect(second?.fragor?.map(({ bedomning }) => bedomning)).toEqual([
      'UPPFYLLT',
      'DELVIS_UPPFYLLT',
      'UPPFYLLT',
      'DELVIS_UPPFYLLT',
    ]);
  });

  test('which vårdcentral offers what is unknown, of every one', () => {
    const units = new Set(ofKind('VARDCENTRAL').map(({ id }) => id));
    const squares = (data.insatser ?? []).filter(({ verksamhetId }) => units.has(verksamhetId));
    expect(squares).toHaveLength(25 * 6);
    expect(squares.filter(({ erbjuds }) => typeof erbjuds === 'boolean')).toEqual([]);
  });

  test('action plans, rules, words of frequency and other regions are there', () => {
    expect(about('handlingsplan').map(({ varde }) => varde)).toEqual([4, 3, 1]);
    expect(about('krav-och-kvalitetsbok').map(({ ar }) => ar)).toEqual([undefined, 2019, 2020]);
    expect(about('frekvensord')).toHaveLength(5);
    expect(uppgift('multisjuka')?.varde).toBe(3500);
    expect(
      ['kronoberg', 'vasternorrland', 'ostergotland'].map(
        (id) => about('andra-regioner').find((row) => row.id.startsWith(id))?.varde,
      ),
    ).toEqual([31, 21, 33]);
  });
});
