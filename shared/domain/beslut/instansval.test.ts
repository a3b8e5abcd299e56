import { describe, expect, test } from '@jest/globals';
import type { Instansmandat } from '../../contract/enums.ts';
import { kronor, type Ore } from '../../values/belopp.ts';
import { exempelkalla } from '../../values/kalla.ts';
import type { Beslutsinstans } from './Beslut.ts';
import { beslutsrattsfel, instansval } from './instansval.ts';

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
