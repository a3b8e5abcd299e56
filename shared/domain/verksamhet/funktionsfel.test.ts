import { describe, expect, test } from '@jest/globals';
import { fieldFaults } from '../concepts.ts';
import { funktionsfel } from './funktionsfel.ts';

const geriatrik = (dagarPerVecka?: number) =>
  ({ funktion: 'GERIATRIK', paPlats: true, bokningsbar: false, dagarPerVecka }) as const;
const codes = (funktioner: Parameters<typeof funktionsfel>[0]) =>
  [...fieldFaults('Verksamhet', { funktioner }), ...funktionsfel(funktioner)].map(
    ({ kod, falt }) => `${kod} ${falt}`,
  );

describe('funktionsfel', () => {
  test('takes none, unknown days, half days and every day', () => {
    expect(codes([])).toEqual([]);
    for (const dagar of [undefined, 0, 2.5, 7]) expect(codes([geriatrik(dagar)])).toEqual([]);
  });

  test('refuses days that no week has, and a function twice', () => {
    const days = 'OGILTIGT_VARDE funktioner[0].dagarPerVecka';
    expect(codes([geriatrik(7.5)])).toEqual([days]);
    expect(codes([geriatrik(-1)])).toEqual([days]);
    expect(codes([geriatrik(1), geriatrik(2)])).toEqual(['OGILTIGT_VARDE funktioner[1].funktion']);
  });
});
