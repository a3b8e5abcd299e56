import { describe, expect, test } from '@jest/globals';
import { type Jamforelseunderlag, jamforelse } from './jamforelse.ts';

const deltagare = (huvudmanId: string, mer: object = {}) => ({
  status: 'ACCEPTERAT',
  nyckeltal: {
    huvudmanId,
    delade: [],
    mottagningar: [{ oppettimmar: 45, telefon: 80, exempel: true }],
    ...mer,
  },
});
const folk = (huvudmanId: string, kommunkod: string, antal: number, ar = 2021) => ({
  folkmangd: { huvudmanId, kommunkod, antal, ar, exempel: false },
});
const summa = { ar: 2026, belopp: 300_000_000_00, parter: ['region', 'tierp'], exempel: true };
const underlag: Jamforelseunderlag = {
  ar: 2026,
  inbjudna: ['region', 'tierp'],
  svar: [
    deltagare('region'),
    deltagare('tierp', { mottagningar: [{ oppettimmar: 50, telefon: null }, {}] }),
  ],
  summor: { vardplatser: 18, budgetar: [summa], orimliga: [], saknas: [] },
  tackning: [
    { obligatorisk: true, tackt: true },
    { obligatorisk: true, tackt: false },
    { obligatorisk: false, tackt: true },
  ],
  kommuner: [
    { kommunkod: '0360', namn: 'Tierp' },
    { kommunkod: '0319', namn: 'Älvkarleby' },
  ],
  helaKommuner: true,
  tillfragade: ['tierp', 'alvkarleby', 'uppsala'],
  folkmangder: [folk('tierp', '0360', 20_000), folk('alvkarleby', '0319', 10_000)],
};
const of = (mer: Partial<Jamforelseunderlag> = {}) =>
  jamforelse({ ...underlag, ...mer }, (id) => id);

describe('a comparison (checklist rows 19, 34, 87, 125–127, 136–137 and 140)', () => {
  test('has functions, places, access and kronor by inhabitant', () => {
    expect(of()).toEqual({
      ar: 2026,
      obligatoriskaTackta: 1,
      obligatoriska: 2,
      vardplatser: 18,
      mottagningar: 3,
      oppettimmar: { minst: 45, hogst: 50, antal: 2 },
      telefontillganglighet: { minst: 80, hogst: 80, antal: 1 },
      invanare: 30_000,
      invanareAr: 2021,
      budget: 300_000_000_00,
      kronorPerInvanare: 10_000_00,
      okant: [],
      exempel: true,
    });
  });

  test('never divides by a whole kommun of which it serves a part', () => {
    const { invanare, kronorPerInvanare, budget, okant } = of({ helaKommuner: false });
    expect([invanare, kronorPerInvanare, budget]).toEqual([null, null, 300_000_000_00]);
    expect(okant).toEqual([expect.stringContaining('en del av sina kommuner')]);
    expect(of({ helaKommuner: null })).toMatchObject({ invanare: null, kronorPerInvanare: null });
  });

  test.each<[string, Partial<Jamforelseunderlag>, string]>([
    [
      'a silent kommun',
      { folkmangder: [folk('tierp', '0360', 20_000)] },
      'Älvkarleby är inte känt',
    ],
    [
      'two that state the same kommun',
      { folkmangder: [...(underlag.folkmangder ?? []), folk('uppsala', '0360', 1)] },
      'Tierp är inte känt',
    ],
    [
      'figures of different years',
      { folkmangder: [folk('tierp', '0360', 20_000), folk('alvkarleby', '0319', 1, 2018)] },
      'olika år',
    ],
    ['somebody who was not asked', { tillfragade: ['tierp'] }, 'Älvkarleby är inte känt'],
  ])('does not know how many live there: %s', (_what, mer, expected) => {
    const { invanare, kronorPerInvanare, okant } = of(mer);
    expect([invanare, kronorPerInvanare]).toEqual([null, null]);
    expect(okant.join(' ')).toContain(expected);
  });

  test.each<[string, Partial<Jamforelseunderlag>, string]>([
    [
      'a silent participant',
      { svar: [deltagare('region'), null], summor: { ...underlag.summor, saknas: ['tierp'] } },
      'tierp har inte svarat',
    ],
    [
      'one without a budget of the year',
      { summor: { ...underlag.summor, budgetar: [{ ...summa, parter: ['region'] }] } },
      'tierp anger ingen budget för 2026',
    ],
    [
      'one whose units are shared with another vårdcentrum',
      { svar: [deltagare('region', { delade: [2026] }), deltagare('tierp')] },
      'delas med andra vårdcentrum',
    ],
    [
      'one on an older contract',
      { svar: [deltagare('region', { delade: null, mottagningar: null }), deltagare('tierp')] },
      'region anger inte om budgeten delas',
    ],
  ])('has no sum of the money: %s', (_what, mer, expected) => {
    const { budget, kronorPerInvanare, okant } = of(mer);
    expect([budget, kronorPerInvanare]).toEqual([null, null]);
    expect(okant.join(' ')).toContain(expected);
  });

  test('does not count covered functions while one is unknown, nor where none is mandatory', () => {
    const unknown = of({ tackning: [{ obligatorisk: true, tackt: null }] });
    expect(unknown).toMatchObject({ obligatoriskaTackta: null, obligatoriska: 1 });
    expect(of({ tackning: [] })).toMatchObject({ obligatoriskaTackta: null, obligatoriska: 0 });
  });
});
