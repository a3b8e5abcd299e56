import { describe, expect, test } from '@jest/globals';
import { fieldFaults } from '../concepts.ts';
import { platsfel } from './platsfel.ts';

const codes = (plats: Parameters<typeof platsfel>[0]) =>
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
    expect(codes(plats)).toEqual([]);
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
    expect(codes(plats)).toEqual([code]);
  });

  test('finds swapped coordinates', () => {
    expect(codes({ lat: 18.37, long: 60.26 })).toEqual([
      'OGILTIGT_VARDE platser[0].lat',
      'OGILTIGT_VARDE platser[0].long',
    ]);
  });
});
