import { expect, test } from '@jest/globals';
import { enums } from '../../contract/enums.ts';
import { fieldFaults } from '../concepts.ts';
import { uppgiftfel } from './uppgiftfel.ts';

const uppgift = {
  id: 'befolkning-lan',
  amne: 'befolkning',
  varde: 304_805,
  noggrannhet: 'EXAKT',
  minst: null,
  hogst: null,
  enhet: 'personer',
  ordalydelse: '304 805',
  ar: 2019,
  fran: null,
  till: null,
  jamforbarMed: null,
  ejJamforbarMed: null,
  motsagerId: null,
} as const;
const koder = (mer: object) =>
  [...fieldFaults('Uppgift', { ...uppgift, ...mer }), ...uppgiftfel({ ...uppgift, ...mer })].map(
    ({ kod, falt }) => `${kod} ${falt}`,
  );

test.each(enums.Noggrannhet)(
  '%s accepts the values of its wording, and no others',
  (noggrannhet) => {
    const bounds = { noggrannhet, varde: null, minst: 38 };
    const expected: Record<string, string[][]> = {
      ORD: [['OGILTIGT_VARDE noggrannhet'], []],
      INTERVALL: [['OGILTIGT_VARDE noggrannhet'], ['OGILTIGT_VARDE noggrannhet']],
    };
    const [number, words] = expected[noggrannhet] ?? [[], ['SAKNAR_UPPGIFT varde']];
    expect(koder({ noggrannhet })).toEqual(number);
    expect(koder({ noggrannhet, varde: null })).toEqual(words);
    expect(koder(bounds)).toEqual(
      noggrannhet === 'INTERVALL' ? [] : [expect.stringMatching(/^(OGILTIGT|SAKNAR)/)],
    );
  },
);

test.each<[string, object, string]>([
  [
    'no words',
    { noggrannhet: 'ORD', varde: null, ordalydelse: null },
    'SAKNAR_UPPGIFT ordalydelse',
  ],
  ['bounds the wrong way round', { minst: 2, hogst: 1 }, 'OGILTIGT_VARDE hogst'],
  ['an id with capitals', { id: 'Befolkning' }, 'OGILTIGT_VARDE id'],
  ['a subject in words', { amne: 'Folk i länet' }, 'OGILTIGT_VARDE amne'],
  ['a year out of range', { ar: 20201 }, 'OGILTIGT_VARDE ar'],
  [
    'an end before its beginning',
    { fran: '2020-02-01', till: '2020-01-01' },
    'OGILTIGT_VARDE till',
  ],
  [
    'one that is and is not comparable',
    { jamforbarMed: ['a', 'b'], ejJamforbarMed: ['c', 'b'] },
    'OGILTIGT_VARDE ejJamforbarMed[1]',
  ],
])('refuses %s', (_what, mer, expected) => {
  expect(koder(mer)).toEqual([expected]);
});
