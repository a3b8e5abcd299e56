import { expect, test } from '@jest/globals';
import { insatslage } from './insatslage.ts';

const dropIn = { insats: 'drop-in', namn: 'Drop-in-mottagning' };
const webb = { insats: 'webbtidbok', namn: 'Webbtidbok' };

test('counts yes, no and unknown by service', () => {
  expect(
    insatslage([
      { ...dropIn, erbjuds: true, antal: 3 },
      { ...dropIn, erbjuds: false, antal: 2 },
      { ...dropIn, erbjuds: null, antal: 20 },
      { ...webb, erbjuds: null, antal: 25 },
    ]),
  ).toEqual([
    { ...dropIn, ja: 3, nej: 2, okant: 20 },
    { ...webb, ja: 0, nej: 0, okant: 25 },
  ]);
});

test('units that name a service differently are still counted as one', () => {
  expect(
    insatslage([
      { ...dropIn, erbjuds: true, antal: 1 },
      { ...dropIn, namn: 'Drop in', erbjuds: true, antal: 2 },
    ]),
  ).toEqual([{ ...dropIn, ja: 3, nej: 0, okant: 0 }]);
});
