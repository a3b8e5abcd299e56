import { describe, expect, test } from '@jest/globals';
import { type Beslutsutfall, enums } from '../../contract/enums.ts';
import { exempelkalla } from '../../values/kalla.ts';
import { fieldFaults } from '../concepts.ts';
import type { Beslut } from './Beslut.ts';
import {
  beslutsvardefel,
  gangfel,
  kanFolja,
  medSteg,
  type Stegvarden,
  stegordningsfel,
} from './beslutsgang.ts';

const utfall = enums.Beslutsutfall;
const allowed = [
  'EJ_BEHANDLAT → BEREDS',
  'BEREDS → BIFALL',
  'BEREDS → AVSLAG',
  'BEREDS → ATERREMISS',
  'ATERREMISS → BEREDS',
];
const onNewText = [...allowed, 'BIFALL → BEREDS', 'AVSLAG → BEREDS'];

const beslut = (change: Partial<Beslut>): Beslut => ({
  planpunktId: 'punkten',
  niva: null,
  instans: 'Socialnämnden',
  utfall: 'BIFALL',
  underlagHash: 'a'.repeat(64),
  belopp: null,
  datum: '2026-03-01',
  paragraf: '§ 4',
  diarienummer: null,
  uppdrag: null,
  steg: null,
  kalla: exempelkalla,
  version: 1,
  ...change,
});

describe('kanFolja', () => {
  const pairs = utfall.flatMap((fran) => utfall.map((till) => [fran, till] as const));
  test.each(pairs)('%s → %s', (fran: Beslutsutfall, till: Beslutsutfall) => {
    expect(kanFolja(fran, till, false)).toBe(allowed.includes(`${fran} → ${till}`));
    expect(kanFolja(fran, till, true)).toBe(onNewText.includes(`${fran} → ${till}`));
  });
});

describe('gangfel', () => {
  test('an item that was never handled can be prepared, and nothing else', () => {
    expect(gangfel(null, 'BEREDS')).toEqual([]);
    for (const till of ['BIFALL', 'AVSLAG', 'ATERREMISS'] as const) {
      expect(gangfel(null, till)).toMatchObject([{ kod: 'FEL_TILLSTAND' }]);
    }
  });

  test.each<[string, string | null, string | null]>([
    ['the text it was decided on', 'a'.repeat(64), 'FEL_TILLSTAND'],
    ['no text', null, 'FEL_TILLSTAND'],
    ['another text', 'b'.repeat(64), null],
  ])('a decision is prepared anew on %s: %s → %s', (_what, hash, code) => {
    expect(gangfel(beslut({}), 'BEREDS', hash)[0]?.kod ?? null).toBe(code);
  });

  test('no new decision is made once mission and money are given', () => {
    const uppdrag = {
      instrument: 'VERKSAMHETSUPPDRAG',
      belopp: null,
      datum: '2026-04-01',
    } as const;
    expect(gangfel(beslut({ uppdrag }), 'BEREDS', 'b'.repeat(64))[0]?.meddelande).toMatch(
      /Uppdrag/,
    );
  });
});

describe('the steps', () => {
  const nytt = {
    utfall: 'BEREDS',
    instans: 'Arbetsutskottet',
    datum: '2026-05-01',
    paragraf: null,
    diarienummer: 'SN-2026-12',
  } as const;

  test("are added to, and begin with the decision's state when none were recorded", () => {
    expect(medSteg(null, nytt)).toEqual([nytt]);
    const rad = beslut({});
    const steg = medSteg(rad, nytt);
    expect(steg).toEqual([
      {
        utfall: 'BIFALL',
        instans: 'Socialnämnden',
        datum: '2026-03-01',
        paragraf: '§ 4',
        diarienummer: null,
      },
      nytt,
    ]);
    expect(medSteg({ ...rad, steg }, nytt)).toEqual([...steg, nytt]);
    expect(medSteg(beslut({ utfall: 'EJ_BEHANDLAT' }), nytt)).toEqual([nytt]);
  });

  test('come in order of date', () => {
    expect(stegordningsfel(beslut({}), '2026-02-28')).toMatchObject([
      { kod: 'OGILTIGT_VARDE', falt: 'datum' },
    ]);
    expect(stegordningsfel(beslut({}), '2026-03-01')).toEqual([]);
    expect(stegordningsfel(beslut({ datum: null }), '2020-01-01')).toEqual([]);
    expect(stegordningsfel(null, '2020-01-01')).toEqual([]);
  });
});

const bifall: Stegvarden & { belopp: number | null } = {
  utfall: 'BIFALL',
  datum: '2026-03-01',
  paragraf: '§ 4',
  diarienummer: null,
  underlagHash: 'a'.repeat(64),
  belopp: 0,
};
const bare = { paragraf: null, underlagHash: null, belopp: null };

describe('beslutsvardefel', () => {
  test.each<[Partial<typeof bifall>, string[]]>([
    [{}, []],
    [{ paragraf: null, diarienummer: 'SN-2026-12' }, []],
    [{ ...bare, utfall: 'BEREDS' }, []],
    [{ ...bare, utfall: 'ATERREMISS' }, []],
    [bare, ['SAKNAR_UPPGIFT underlagHash', 'SAKNAR_UPPGIFT paragraf']],
    [{ ...bare, utfall: 'AVSLAG' }, ['SAKNAR_UPPGIFT underlagHash', 'SAKNAR_UPPGIFT paragraf']],
    [{ underlagHash: 'x' }, ['OGILTIGT_VARDE underlagHash']],
    [{ datum: '2026-03-03' }, ['OGILTIGT_VARDE datum']],
    [{ belopp: -1 }, ['OGILTIGT_VARDE belopp']],
    [{ paragraf: '' }, ['OGILTIGT_VARDE paragraf']],
    [{ diarienummer: 'x'.repeat(101) }, ['OGILTIGT_VARDE diarienummer']],
  ])('with %j', (change, expected) => {
    const varden = { ...bifall, ...change };
    const found = [...fieldFaults('Beslut', varden), ...beslutsvardefel(varden, '2026-03-02')];
    expect(found.map(({ kod, falt }) => `${kod} ${falt}`)).toEqual(expected);
  });
});
