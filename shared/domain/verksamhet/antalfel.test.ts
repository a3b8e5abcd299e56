import { describe, expect, test } from '@jest/globals';
import { fieldFaults } from '../concepts.ts';
import { antalfel } from './antalfel.ts';

const codes = (antal: Parameters<typeof antalfel>[0]) =>
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
    expect(codes(antal)).toEqual([]);
  });

  test.each([
    [{}, 'SAKNAR_UPPGIFT listade'],
    [{ varde: -1 }, 'OGILTIGT_VARDE listade.varde'],
    [{ minst: -1, hogst: 3 }, 'OGILTIGT_VARDE listade.minst'],
    [{ minst: 12_000, hogst: 11_000 }, 'OGILTIGT_VARDE listade.minst'],
    [{ varde: 5, minst: 1 }, 'OGILTIGT_VARDE listade'],
    [{ varde: 5, ordalydelse: ' ' }, 'OGILTIGT_VARDE listade.ordalydelse'],
  ])('refuses %p', (antal, code) => {
    expect(codes(antal)).toEqual([code]);
  });
});
