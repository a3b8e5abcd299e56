import { describe, expect, test } from '@jest/globals';
import { fieldFaults } from '../concepts.ts';
import { belaggningsfel } from './vardplatsfel.ts';

const nu = new Date('2026-05-01T12:00:00Z');
const platser = { totalt: 18, belagda: 12, uppdaterad: '2026-05-01T08:00:00Z' };
const codes = (belagda: number | null, uppdaterad: string, vardplatser: typeof platser | null) =>
  belaggningsfel({ belagda, uppdaterad }, vardplatser, nu).map(({ kod, falt }) => `${kod} ${falt}`);

test('a unit may have any number of places, but not a negative one', () => {
  const faults = (vardplatser: object) =>
    fieldFaults('Verksamhet', { vardplatser }).map(({ falt }) => falt);
  expect(faults({ totalt: 0 })).toEqual([]);
  expect(faults({ totalt: 20, hogst: 18 })).toEqual([]);
  expect(faults({ totalt: -1 })).toEqual(['vardplatser.totalt']);
  expect(faults({ totalt: 1, hogst: -1 })).toEqual(['vardplatser.hogst']);
});

describe('belaggningsfel', () => {
  test.each([
    ['fewer than there are', 17],
    ['none', 0],
    ['unknown', null],
    ['overcrowding', 21],
  ])('takes %s', (_what, belagda) => {
    expect(codes(belagda, '2026-05-01T14:00:00+02:00', platser)).toEqual([]);
  });

  test('accepts a correction of the same time, and a clock that is a little ahead', () => {
    expect(codes(11, '2026-05-01T10:00:00+02:00', platser)).toEqual([]);
    expect(codes(11, '2026-05-01T12:04:00Z', platser)).toEqual([]);
  });

  test('refuses a negative number, the future, an older report, and a unit without places', () => {
    expect(codes(-1, '2026-05-01T09:00:00Z', platser)).toEqual(['OGILTIGT_VARDE belagda']);
    expect(codes(1, '2026-05-01T12:06:00Z', platser)).toEqual(['OGILTIGT_VARDE uppdaterad']);
    expect(codes(1, '2026-05-01T07:59:00Z', platser)).toEqual(['OGILTIGT_VARDE uppdaterad']);
    expect(codes(1, '2026-05-01T09:00:00Z', null)).toEqual(['FEL_TILLSTAND id']);
  });
});
