import { describe, expect, test } from '@jest/globals';
import type { Verksamhet } from './Verksamhet.ts';
import {
  andradVerksamhet,
  nyVerksamhet,
  verksamhetsdelar,
  verksamhetsindata,
} from './verksamhetsvarden.ts';

const rapport = { dokument: 'Rapporten', exempel: false };
const egen = { dokument: 'Uppgift från Tierps kommun', exempel: false };
const rad: Verksamhet = {
  ...nyVerksamhet(
    {
      namn: 'Enheten',
      typ: 'NARVARDSENHET',
      malgrupper: ['Äldre'],
      vardplatser: { totalt: 18, hogst: 18 },
    },
    rapport,
  ),
  id: 'enheten',
  stangd: null,
  version: 3,
};
rad.vardplatser = { totalt: 18, hogst: 18, belagda: 12, uppdaterad: '2026-05-01T08:00:00Z' };

describe('values of a unit', () => {
  test('a field that a new unit leaves out is unknown', () => {
    const { namn, soktext, typ, kalla, ...rest } = nyVerksamhet(
      { namn: ' Ängens Vård ', typ: 'OVRIG' },
      rapport,
    );
    expect({ namn, soktext, typ, kalla }).toEqual({
      namn: ' Ängens Vård ',
      soktext: 'ängens vård',
      typ: 'OVRIG',
      kalla: rapport,
    });
    expect(new Set(Object.values(rest))).toEqual(new Set([null]));
  });

  test('a field that is left out stays, null clears it, and a list replaces the list', () => {
    const { id: _id, version: _version, ...same } = rad;
    expect(andradVerksamhet({}, rad, egen)).toEqual(same);
    expect(andradVerksamhet({ malgrupper: null }, rad, egen).malgrupper).toBeNull();
    expect(andradVerksamhet({ malgrupper: [] }, rad, egen).malgrupper).toEqual([]);
    expect(andradVerksamhet({ namn: 'Ny', typ: null }, rad, egen)).toMatchObject({
      namn: 'Ny',
      soktext: 'ny',
      typ: 'NARVARDSENHET',
    });
  });

  test('a new number of places keeps the last report of how many are taken', () => {
    expect(andradVerksamhet({ vardplatser: { totalt: 16 } }, rad, egen).vardplatser).toEqual({
      totalt: 16,
      belagda: 12,
      uppdaterad: '2026-05-01T08:00:00Z',
      kalla: egen,
    });
    expect(andradVerksamhet({ vardplatser: null }, rad, egen).vardplatser).toBeNull();
  });

  test('a value that is replaced without a source does not keep the old source', () => {
    const tid = { veckodag: 1, oppnar: '08:00', stanger: '17:00' };
    const { oppettider, kalla } = andradVerksamhet(
      { oppettider: [tid, { ...tid, veckodag: 2, kalla: rapport }] },
      rad,
      egen,
    );
    expect(oppettider?.map((row) => row.kalla)).toEqual([egen, rapport]);
    expect(kalla).toEqual(rapport);
  });

  test('functions and places become rows, in the order given; those left out stay', () => {
    const delar = verksamhetsdelar(
      'enheten',
      { platser: [{ namn: 'B' }, { namn: 'A', kommunkod: '0382' }] },
      egen,
    );
    expect(delar.funktioner).toBeNull();
    expect(delar.platser).toMatchObject([
      { verksamhetId: 'enheten', ordning: 0, namn: 'B', kommunkod: null, kalla: egen },
      { verksamhetId: 'enheten', ordning: 1, namn: 'A', kommunkod: '0382', lat: null },
    ]);
  });

  test('nulls inside a value count as left out, and a null value stays', () => {
    expect(
      verksamhetsindata({ listade: { varde: 5, ordalydelse: null } as never, bemanning: null }),
    ).toEqual({ listade: { varde: 5 }, bemanning: null });
  });
});
