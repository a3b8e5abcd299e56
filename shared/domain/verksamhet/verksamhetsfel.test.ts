import { describe, expect, test } from '@jest/globals';
import { procent } from '../../values/procent.ts';
import { fieldFaults } from '../concepts.ts';
import { alderfel, stangdfel, verksamhetsfel } from './verksamhetsfel.ts';

const fields = (indata: Parameters<typeof verksamhetsfel>[0]) =>
  [...fieldFaults('Verksamhet', indata), ...verksamhetsfel(indata)].map(({ falt }) => falt);

describe('verksamhetsfel', () => {
  test('takes nothing stated, and nulls', () => {
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
  test('takes limits that are open, equal or in order', () => {
    for (const [alderFran, alderTill] of [
      [null, null],
      [null, 22],
      [6, 14],
      [0, 0],
    ] as const) {
      expect(alderfel({ alderFran, alderTill })).toEqual([]);
    }
  });

  test('refuses an age that nobody has, and limits upside down', () => {
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
  test('a unit is closed from its day on', () => {
    expect(stangdfel({ id: 'a', stangd: null }, '2026-05-01')).toEqual([]);
    expect(stangdfel({ id: 'a', stangd: '2026-05-02' }, '2026-05-01')).toEqual([]);
    expect(stangdfel({ id: 'a', stangd: '2026-05-01' }, '2026-05-01')[0]?.kod).toBe(
      'FEL_TILLSTAND',
    );
  });
});
