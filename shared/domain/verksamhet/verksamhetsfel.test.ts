import { describe, expect, test } from '@jest/globals';
import { procent } from '../../values/procent.ts';
import { fieldFaults } from '../concepts.ts';
import {
  alderfel,
  antalfel,
  avvikandetidsfel,
  funktionsfel,
  helgtidsfel,
  lagstodsfel,
  oppettidsfel,
  platsfel,
  stangdfel,
  verksamhetsfel,
} from './verksamhetsfel.ts';

const fields = (indata: Parameters<typeof verksamhetsfel>[0]) =>
  [...fieldFaults('Verksamhet', indata), ...verksamhetsfel(indata)].map(({ falt }) => falt);

describe('verksamhetsfel', () => {
  test('accepts no values, and nulls', () => {
    expect(verksamhetsfel({})).toEqual([]);
    expect(verksamhetsfel({ oppettider: null, samfinansiering: null, kalla: null })).toEqual([]);
  });

  test.each([
    [{ namn: '' }, 'namn'],
    [{ namn: 'x'.repeat(201) }, 'namn'],
    [{ systemstod: ['Cosmic', ''] }, 'systemstod[1]'],
    [{ uppdragsgivare: ['Region Uppsala'] }, 'uppdragsgivare[0]'],
    [{ kalla: { dokument: ' ', exempel: false } }, 'kalla.dokument'],
    [{ listade: {} }, 'listade'],
    [{ lagstod: [{ lag: '' }] }, 'lagstod[0].lag'],
    [{ vardplatser: { totalt: -1 } }, 'vardplatser.totalt'],
    [{ platser: [{ kommunkod: '0382' }, { kommunkod: '0399' }] }, 'platser[1].kommunkod'],
    [
      {
        samfinansiering: {
          avtalId: 'enheten',
          andelar: [{ part: 'osthammar', procent: procent(35) }],
        },
      },
      'samfinansiering.andelar',
    ],
  ])('refuses %p', (indata, field) => {
    expect(fields(indata)).toEqual([field]);
  });
});

describe('alderfel', () => {
  test('accepts limits that are open, equal or in order', () => {
    for (const [alderFran, alderTill] of [
      [null, null],
      [null, 22],
      [6, 14],
      [0, 0],
    ] as const) {
      expect(alderfel({ alderFran, alderTill })).toEqual([]);
    }
  });

  test('refuses an age that nobody has, and limits in the wrong order', () => {
    expect(fieldFaults('Verksamhet', { alderFran: -1, alderTill: null })[0]?.falt).toBe(
      'alderFran',
    );
    expect(fieldFaults('Verksamhet', { alderFran: null, alderTill: 131 })[0]?.falt).toBe(
      'alderTill',
    );
    expect(alderfel({ alderFran: 14, alderTill: 6 })[0]?.falt).toBe('alderFran');
  });
});

describe('stangdfel', () => {
  test('a unit is closed from its closing day on', () => {
    expect(stangdfel({ id: 'a', stangd: null }, '2026-05-01')).toEqual([]);
    expect(stangdfel({ id: 'a', stangd: '2026-05-02' }, '2026-05-01')).toEqual([]);
    expect(stangdfel({ id: 'a', stangd: '2026-05-01' }, '2026-05-01')[0]?.kod).toBe(
      'FEL_TILLSTAND',
    );
  });
});

const geriatrik = (dagarPerVecka?: number) =>
  ({ funktion: 'GERIATRIK', paPlats: true, bokningsbar: false, dagarPerVecka }) as const;
const functionCodes = (funktioner: Parameters<typeof funktionsfel>[0]) =>
  [...fieldFaults('Verksamhet', { funktioner }), ...funktionsfel(funktioner)].map(
    ({ kod, falt }) => `${kod} ${falt}`,
  );

describe('funktionsfel', () => {
  test('accepts none, unknown days, half days and every day', () => {
    expect(functionCodes([])).toEqual([]);
    for (const dagar of [undefined, 0, 2.5, 7])
      expect(functionCodes([geriatrik(dagar)])).toEqual([]);
  });

  test('refuses days that no week has, and a function twice', () => {
    const days = 'OGILTIGT_VARDE funktioner[0].dagarPerVecka';
    expect(functionCodes([geriatrik(7.5)])).toEqual([days]);
    expect(functionCodes([geriatrik(-1)])).toEqual([days]);
    expect(functionCodes([geriatrik(1), geriatrik(2)])).toEqual([
      'OGILTIGT_VARDE funktioner[1].funktion',
    ]);
  });
});

const placeCodes = (plats: Parameters<typeof platsfel>[0]) =>
  [...fieldFaults('Verksamhet', { platser: [plats] }), ...platsfel(plats, 'platser[0]')].map(
    ({ kod, falt }) => `${kod} ${falt}`,
  );

describe('platsfel', () => {
  test.each([
    { kommunkod: '0382' },
    { namn: 'Samariterhemmet', agare: 'Landstingsservice' },
    { lat: 60.26, long: 18.37 },
    { namn: 'A', kommunkod: '2584', lat: 67.86, long: 20.23 },
  ])('takes %p', (plats) => {
    expect(placeCodes(plats)).toEqual([]);
  });

  test.each([
    [{}, 'SAKNAR_UPPGIFT platser[0]'],
    [{ agare: 'Ett bolag' }, 'SAKNAR_UPPGIFT platser[0]'],
    [{ kommunkod: '0399' }, 'OGILTIGT_VARDE platser[0].kommunkod'],
    [{ kommunkod: '382' }, 'OGILTIGT_VARDE platser[0].kommunkod'],
    [{ namn: 'A', long: 18.3 }, 'SAKNAR_UPPGIFT platser[0]'],
    [{ namn: 'x'.repeat(201) }, 'OGILTIGT_VARDE platser[0].namn'],
    [{ namn: 'A', postort: 'x'.repeat(101) }, 'OGILTIGT_VARDE platser[0].postort'],
  ])('refuses %p', (plats, code) => {
    expect(placeCodes(plats)).toEqual([code]);
  });

  test('finds swapped coordinates', () => {
    expect(placeCodes({ lat: 18.37, long: 60.26 })).toEqual([
      'OGILTIGT_VARDE platser[0].lat',
      'OGILTIGT_VARDE platser[0].long',
    ]);
  });
});

describe('lagstodsfel', () => {
  test('accepts a law and the one that replaced it', () => {
    expect(
      lagstodsfel([
        { lag: 'SoL (2001:453)', gallerTill: '2025-06-30' },
        { lag: 'SoL, ny lag (prop. 2024/25:89)', gallerFran: '2025-07-01' },
        { lag: 'HSL (2017:30)', paragraf: '12 kap. 1–2 §§' },
        { lag: 'En dag', gallerFran: '2025-07-01', gallerTill: '2025-07-01' },
      ]),
    ).toEqual([]);
  });

  test('refuses an empty law, and an end before the beginning', () => {
    expect(fieldFaults('Verksamhet', { lagstod: [{ lag: '' }] })[0]?.falt).toBe('lagstod[0].lag');
    expect(
      lagstodsfel([{ lag: 'HSL', gallerFran: '2025-07-01', gallerTill: '2025-06-30' }]),
    ).toEqual([expect.objectContaining({ kod: 'OGILTIGT_VARDE', falt: 'lagstod[0].gallerTill' })]);
  });
});

const countCodes = (antal: Parameters<typeof antalfel>[0]) =>
  [...fieldFaults('Verksamhet', { listade: antal }), ...antalfel(antal, 'listade')].map(
    ({ kod, falt }) => `${kod} ${falt}`,
  );

describe('antalfel', () => {
  test.each([
    { varde: 0 },
    { varde: 4_800 },
    { minst: 19_000, hogst: 20_000 },
    { minst: 10_000 },
    { hogst: 7_000, ordalydelse: 'under 7 000' },
    { minst: 5, hogst: 5 },
    { ordalydelse: 'ca 42 000 listade' },
  ])('takes %p', (antal) => {
    expect(countCodes(antal)).toEqual([]);
  });

  test.each([
    [{}, 'SAKNAR_UPPGIFT listade'],
    [{ varde: -1 }, 'OGILTIGT_VARDE listade.varde'],
    [{ minst: -1, hogst: 3 }, 'OGILTIGT_VARDE listade.minst'],
    [{ minst: 12_000, hogst: 11_000 }, 'OGILTIGT_VARDE listade.minst'],
    [{ varde: 5, minst: 1 }, 'OGILTIGT_VARDE listade'],
    [{ varde: 5, ordalydelse: ' ' }, 'OGILTIGT_VARDE listade.ordalydelse'],
  ])('refuses %p', (antal, code) => {
    expect(countCodes(antal)).toEqual([code]);
  });
});

const tid = (oppnar: string, stanger: string, veckodag = 1) => ({ veckodag, oppnar, stanger });
const hourFields = (rows: Parameters<typeof oppettidsfel>[0]) =>
  [...fieldFaults('Verksamhet', { oppettider: rows }), ...oppettidsfel(rows)].map(
    ({ falt }) => falt,
  );

describe('oppettidsfel', () => {
  test.each([
    ['no hours', []],
    ['a whole day', [tid('00:00', '24:00')]],
    ['closed over lunch', [tid('08:00', '12:00'), tid('13:00', '17:00')]],
    ['one right after the other', [tid('12:00', '17:00'), tid('08:00', '12:00')]],
    ['past midnight as two rows', [tid('20:00', '24:00', 5), tid('00:00', '02:00', 6)]],
    ['the same hours on two days', [tid('08:00', '17:00', 1), tid('08:00', '17:00', 2)]],
  ])('takes %s', (_what, rows) => {
    expect(oppettidsfel(rows)).toEqual([]);
  });

  test.each([
    ['weekday 0', [tid('08:00', '17:00', 0)], 'oppettider[0].veckodag'],
    ['weekday 8', [tid('08:00', '17:00', 8)], 'oppettider[0].veckodag'],
    ['8:00', [tid('8:00', '17:00')], 'oppettider[0].oppnar'],
    ['opening at 24:00', [tid('24:00', '24:00')], 'oppettider[0].oppnar'],
    ['24:30', [tid('08:00', '24:30')], 'oppettider[0].stanger'],
    ['12:60', [tid('08:00', '12:60')], 'oppettider[0].stanger'],
    ['closing before opening', [tid('17:00', '08:00')], 'oppettider[0].stanger'],
    ['no time at all', [tid('08:00', '08:00')], 'oppettider[0].stanger'],
    ['an overlap', [tid('11:59', '17:00'), tid('08:00', '12:00')], 'oppettider[0]'],
    ['the same hours twice', [tid('08:00', '12:00'), tid('08:00', '12:00')], 'oppettider[1]'],
  ])('refuses %s', (_what, rows, field) => {
    expect(hourFields(rows)).toEqual([field]);
  });
});

describe('hours on other days', () => {
  const tid = (oppnar: string, stanger: string) => ({ oppnar, stanger });

  test('on public holidays are times that do not overlap', () => {
    expect(helgtidsfel([tid('10:00', '12:00'), tid('13:00', '14:00')])).toEqual([]);
    expect(helgtidsfel([])).toEqual([]);
    expect(helgtidsfel([tid('10:00', '12:00'), tid('11:00', '14:00')])).toMatchObject([
      { falt: 'helgtider[1]', meddelande: expect.stringContaining('på helgdagar') },
    ]);
    expect(helgtidsfel([tid('tio', '12:00')])).toMatchObject([{ falt: 'helgtider[0].oppnar' }]);
  });

  test('by dates have both ends or none, in order', () => {
    const jul = { fran: '2026-12-24', till: '2026-12-26' };
    expect(avvikandetidsfel([jul, { ...jul, ...tid('10:00', '14:00') }])).toEqual([]);
    const falt = (tider: Parameters<typeof avvikandetidsfel>[0]) =>
      avvikandetidsfel(tider).map((one) => one.falt);
    expect(falt([{ ...jul, till: '2026-12-23' }])).toEqual(['avvikandeTider[0].till']);
    expect(falt([{ ...jul, oppnar: '10:00' }])).toEqual(['avvikandeTider[0].stanger']);
    expect(falt([jul, { ...jul, ...tid('14:00', '10:00') }])).toEqual([
      'avvikandeTider[1].stanger',
    ]);
  });
});
