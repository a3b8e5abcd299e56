import { expect, test } from '@jest/globals';
import { Natverk, type Svarsstatus } from './Natverk.ts';

test.each<[Svarsstatus, Svarsstatus, Svarsstatus]>([
  ['SVARADE', 'SVARADE', 'SVARADE'],
  ['SVARADE', 'SVARADE_INTE', 'SVARADE_INTE'],
  ['SVARADE', 'OGILTIGT_SVAR', 'OGILTIGT_SVAR'],
  ['OGILTIGT_SVAR', 'SVARADE_INTE', 'SVARADE_INTE'],
  ['SVARADE', 'NEKADE', 'SVARADE'],
  ['NEKADE', 'NEKADE', 'NEKADE'],
  ['NEKADE', 'SVARADE_INTE', 'SVARADE_INTE'],
  ['NEKADE', 'OGILTIGT_SVAR', 'OGILTIGT_SVAR'],
])('a party that answers %s and %s stands as %s, whichever comes first', (a, b, status) => {
  for (const order of [
    [a, b],
    [b, a],
  ]) {
    const natverk = new Natverk();
    order.forEach((one, ms) => {
      natverk.report({ huvudman: 'tierp', status: one, ms });
    });
    expect(natverk.list()).toMatchObject([{ huvudman: 'tierp', status, ms: 1 }]);
  }
});
