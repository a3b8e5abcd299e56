import { describe, expect, test } from '@jest/globals';
import { type Beslutsniva, enums, type Instansmandat } from '../../contract/enums.ts';
import { kronor, type Ore } from '../../values/belopp.ts';
import { exempelkalla } from '../../values/kalla.ts';
import type { Beslutsinstans } from './Beslut.ts';
import { beslutsrattsfel, egenBeslutsniva, forbundsfel, instansval } from './instansregler.ts';

const instans = (
  id: string,
  namn: string,
  gransBelopp: Ore | null = null,
  mandat: Instansmandat = 'BESLUTANDE',
): Beslutsinstans => ({
  id,
  namn,
  beslutarOm: 'Det som prövas',
  gransBelopp,
  mandat,
  kalla: exempelkalla,
  version: 1,
});
const namnden = instans('namnden', 'Socialnämnden', kronor(100));
const tva = [instans('norr', 'Områdesnämnden'), instans('soder', 'Områdesnämnden')];

describe('instansval', () => {
  test('finds an instance by id or by name', () => {
    expect(instansval([namnden], 'namnden')).toEqual({ instans: namnden });
    expect(instansval([namnden], 'Socialnämnden')).toEqual({ instans: namnden });
    expect(instansval(tva, 'soder')).toEqual({ instans: tva[1] });
  });

  test.each<[Beslutsinstans[], string, string, RegExp]>([
    [[namnden], 'Byggnadsnämnden', 'SAKNAS', /Angivna är Socialnämnden/],
    [[], 'Socialnämnden', 'SAKNAS', /Ingen är angiven/],
    [tva, 'Områdesnämnden', 'OGILTIGT_VARDE', /Flera/],
  ])('says why there is none', (instanser, text, kod, meddelande) => {
    expect(instansval(instanser, text)).toEqual({
      fel: [{ kod, falt: 'instans', meddelande: expect.stringMatching(meddelande) }],
    });
  });
});

describe('beslutsrattsfel', () => {
  test.each<[Ore | null, Instansmandat, Ore | null, string | null]>([
    [kronor(100), 'BESLUTANDE', kronor(100), null],
    [kronor(100), 'BESLUTANDE', null, null],
    [null, 'BESLUTANDE', kronor(1_000_000), null],
    [kronor(100), 'BESLUTANDE', kronor(100) + 1, 'OGILTIGT_VARDE'],
    [null, 'RADGIVANDE', null, 'FEL_TILLSTAND'],
    [null, 'BEREDANDE', 0, 'FEL_TILLSTAND'],
  ])('limit %p, %s, amount %p: %s', (grans, mandat, belopp, kod) => {
    const fel = beslutsrattsfel(instans('a', 'A', grans, mandat), belopp);
    expect(fel[0]?.kod ?? null).toBe(kod);
  });
});

test('in a kommunalförbund the direktion decides, and nobody else', () => {
  for (const mandat of enums.Instansmandat) {
    expect(forbundsfel('KOMMUNALFORBUND', { id: 'direktionen', mandat }, ['direktionen'])).toEqual(
      [],
    );
    const other = forbundsfel('KOMMUNALFORBUND', { id: 'utskottet', mandat }, ['direktionen']);
    expect(other.map(({ kod, falt }) => `${kod} ${falt}`)).toEqual(
      mandat === 'BESLUTANDE' ? ['FEL_TILLSTAND mandat'] : [],
    );
  }
  expect(
    forbundsfel('KOMMUNALFORBUND', { id: 'direktionen', mandat: 'BESLUTANDE' }, []),
  ).toHaveLength(1);
});

test.each(enums.Huvudmanslag.filter((slag) => slag !== 'KOMMUNALFORBUND'))(
  'a %s decides in the instances that it states',
  (slag) => {
    expect(forbundsfel(slag, { id: 'namnden', mandat: 'BESLUTANDE' }, [])).toEqual([]);
  },
);

const limit = (gransBelopp: Ore | null, mandat: Instansmandat = 'BESLUTANDE') => ({
  gransBelopp,
  mandat,
});
const region = [limit(null), limit(kronor(5_000_000)), limit(kronor(500_000))];
const unstated = [limit(null), limit(kronor(1), 'RADGIVANDE')];

describe('egenBeslutsniva', () => {
  test.each<[Ore | null, boolean, ReturnType<typeof limit>[], Beslutsniva | null]>([
    [kronor(450_000), false, region, 'LOKAL'],
    [kronor(500_000), false, region, 'LOKAL'],
    [kronor(500_000) + 1, false, region, 'LYFT'],
    [kronor(450_000), true, region, 'LYFT'],
    [null, true, [], 'LYFT'],
    [null, false, region, null],
    [0, false, [], 'LOKAL'],
    [kronor(1), false, [], null],
    [kronor(1_000), false, unstated, null],
  ])('%p öre, investment %p', (belopp, investering, instanser, niva) => {
    expect(egenBeslutsniva({ belopp, investering }, instanser)).toBe(niva);
  });
});
