import { describe, expect, test } from '@jest/globals';
import { tal, text } from './Celltyp.ts';
import { faltpost } from './faltpost.ts';

const plats = faltpost<{ namn?: string | null; lat?: number | null }>({
  namn: text(20),
  lat: tal(),
});

describe('faltpost', () => {
  test.each([
    [
      { namn: 'Vård : omsorg | a=b', lat: 60.5, not: 2 },
      'namn=Vård \\: omsorg \\| a=b : lat=60,5 [2]',
    ],
    [{ namn: '[1]', not: null }, 'namn=\\[1]'],
    [{ not: null }, 'okänd'],
    [{ not: 1 }, 'okänd [1]'],
  ])('%p is written %p and read back', (value, cell) => {
    expect(plats.skriv(value)).toBe(cell);
    expect(plats.tolka(cell)).toEqual({ ok: true, varde: value });
  });

  test.each([
    ['postort=Tierp', 'namnen är namn, lat'],
    ['Tierp', 'namnen är namn, lat'],
    ['lat=norr', 'lat: Skriv ett tal'],
    ['namn=a : namn=b', 'namn står två gånger'],
  ])('refuses %p', (cell, words) => {
    expect(plats.tolka(cell)).toEqual({ ok: false, fel: expect.stringContaining(words) });
  });

  test('names what is missing', () => {
    const kravd = faltpost<{ namn: string; lat: number }>({ namn: text(20), lat: tal() }, [
      'namn',
      'lat',
    ]);
    expect(kravd.tolka('namn=a')).toEqual({ ok: false, fel: 'lat saknas: skriv till det.' });
  });
});
