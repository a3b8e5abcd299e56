import { describe, expect, test } from '@jest/globals';
import { enums, type Huvudmanslag, type Styrinstrument } from '../../contract/enums.ts';
import type { Partsbeslut } from '../../serve/natverksfraga.ts';
import { kronor } from '../../values/belopp.ts';
import { exempelkalla } from '../../values/kalla.ts';
import type { Beslut } from './Beslut.ts';
import { egetBeslutsfel, instrumentfel, styrinstrument, uppdragsfel } from './uppdragsfel.ts';

const hash = 'a'.repeat(64);
const own = { huvudmanId: 'tierp', underlagHash: hash };
const says = (part: string, change: Partial<Partsbeslut> = {}): Partsbeslut => ({
  part,
  namn: `Namnet ${part}`,
  utfall: 'BIFALL',
  underlagHash: hash,
  ...change,
});
const answer = (...beslut: Partsbeslut[]) => ({
  svarade: true as const,
  varde: { underlagHash: hash, beslut },
});
const sentences = (...args: Parameters<typeof uppdragsfel>) =>
  uppdragsfel(...args).map(({ kod, meddelande }) => `${kod} ${meddelande}`);

describe('uppdragsfel', () => {
  test('accepts mission and money when all have said bifall to the same text', () => {
    expect(uppdragsfel(own, answer(says('tierp'), says('region')))).toEqual([]);
  });

  test('counts the own decision from the own database, also when the network does not show it', () => {
    const unseen = says('tierp', { utfall: null, underlagHash: null });
    expect(uppdragsfel(own, answer(unseen, says('region')))).toEqual([]);
  });

  test.each<[string, Partial<Partsbeslut>]>([
    ['har inte svarat', { utfall: null, underlagHash: null }],
    ['har inte beslutat', { utfall: 'EJ_BEHANDLAT' }],
    ['har inte beslutat', { utfall: 'BEREDS' }],
    ['har inte beslutat', { utfall: 'ATERREMISS' }],
    ['har sagt avslag', { utfall: 'AVSLAG' }],
    ['har sagt bifall till en tidigare lydelse', { underlagHash: 'b'.repeat(64) }],
    ['har sagt bifall till en tidigare lydelse', { underlagHash: null }],
  ])('names who %s', (what, change) => {
    const found = sentences(own, answer(says('tierp'), says('region', change), says('alv')));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^FEL_TILLSTAND/);
    expect(found[0]).toContain(`Namnet region ${what}.`);
    expect(found[0]).not.toContain('Namnet alv');
  });

  test.each([
    [own, { svarade: false as const, orsak: 'gatewayen gick inte att nå' }, /gick inte att nå/],
    [own, { svarade: true as const, varde: null }, /Ingen plan/],
    [own, answer(says('region')), /berör inte/],
    [{ ...own, underlagHash: 'b'.repeat(64) }, answer(says('tierp')), /har ändrats/],
    [{ ...own, underlagHash: null }, answer(says('tierp')), /har ändrats/],
  ])('refuses when nobody knows whether all have approved', (egen, svar, sentence) => {
    expect(sentences(egen, svar)).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('egetBeslutsfel', () => {
  const rad: Beslut = {
    planpunktId: 'punkten',
    niva: 'LOKAL',
    instans: 'Socialnämnden',
    utfall: 'BIFALL',
    underlagHash: hash,
    belopp: kronor(100),
    datum: '2026-03-01',
    paragraf: null,
    diarienummer: null,
    uppdrag: null,
    steg: null,
    kalla: exempelkalla,
    version: 1,
  };
  const uppdrag = { instrument: 'UPPDRAGSAVTAL', belopp: null, datum: '2026-03-02' } as const;
  test.each<[Partial<Beslut>, { belopp: number | null; datum: string }, string[]]>([
    [{}, { belopp: kronor(100), datum: '2026-03-01' }, []],
    [{}, { belopp: null, datum: '2027-01-01' }, []],
    [{}, { belopp: kronor(101), datum: '2026-03-01' }, ['OGILTIGT_VARDE belopp']],
    [{}, { belopp: -1, datum: '2026-03-01' }, ['OGILTIGT_VARDE belopp']],
    [{ belopp: null }, { belopp: 1, datum: '2026-03-01' }, ['OGILTIGT_VARDE belopp']],
    [{}, { belopp: null, datum: '2026-02-28' }, ['OGILTIGT_VARDE datum']],
    [{ utfall: 'BEREDS' }, { belopp: null, datum: '2026-03-01' }, ['FEL_TILLSTAND planpunktId']],
    [{ uppdrag }, { belopp: null, datum: '2026-03-01' }, ['FEL_TILLSTAND planpunktId']],
  ])('%j with %j', (change, nytt, expected) => {
    const found = egetBeslutsfel({ ...rad, ...change }, nytt);
    expect(found.map(({ kod, falt }) => `${kod} ${falt}`)).toEqual(expected);
  });
});

const has: Record<Huvudmanslag, Styrinstrument[]> = {
  REGION: ['VERKSAMHETSUPPDRAG', 'MEDLEMSAVGIFT', 'UPPDRAGSAVTAL'],
  KOMMUN: ['VERKSAMHETSPLAN_OCH_BUDGET', 'MEDLEMSAVGIFT', 'UPPDRAGSAVTAL'],
  KOMMUNALFORBUND: ['VERKSAMHETSPLAN_OCH_BUDGET', 'UPPDRAGSAVTAL'],
  PRIVAT: ['UPPDRAGSAVTAL'],
  IDEELL: ['UPPDRAGSAVTAL'],
};

describe('styrinstrument', () => {
  test.each(enums.Huvudmanslag)('%s has its own, and no other', (slag) => {
    expect(styrinstrument(slag, null)).toBe(has[slag][0]);
    for (const each of enums.Styrinstrument) {
      const kod = has[slag].includes(each) ? undefined : 'OGILTIGT_VARDE';
      expect(instrumentfel(slag, each)[0]?.kod).toBe(kod);
    }
    expect(instrumentfel(slag, null)).toEqual([]);
  });
});
