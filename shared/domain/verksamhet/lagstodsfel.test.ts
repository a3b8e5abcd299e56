import { describe, expect, test } from '@jest/globals';
import { fieldFaults } from '../concepts.ts';
import { lagstodsfel } from './lagstodsfel.ts';

describe('lagstodsfel', () => {
  test('takes a law and the one that replaced it', () => {
    expect(
      lagstodsfel([
        { lag: 'SoL (2001:453)', gallerTill: '2025-06-30' },
        { lag: 'SoL, ny lag (prop. 2024/25:89)', gallerFran: '2025-07-01' },
        { lag: 'HSL (2017:30)', paragraf: '12 kap. 1–2 §§' },
        { lag: 'En dag', gallerFran: '2025-07-01', gallerTill: '2025-07-01' },
      ]),
    ).toEqual([]);
  });

  test('refuses no law, and an end before the beginning', () => {
    expect(fieldFaults('Verksamhet', { lagstod: [{ lag: '' }] })[0]?.falt).toBe('lagstod[0].lag');
    expect(
      lagstodsfel([{ lag: 'HSL', gallerFran: '2025-07-01', gallerTill: '2025-06-30' }]),
    ).toEqual([expect.objectContaining({ kod: 'OGILTIGT_VARDE', falt: 'lagstod[0].gallerTill' })]);
  });
});
