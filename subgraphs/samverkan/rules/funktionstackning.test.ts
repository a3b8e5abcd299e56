import { describe, expect, test } from '@jest/globals';
import type { Deltagarsvar, Utbud } from './Deltagarsvar.ts';
import { funktionstackning } from './funktionstackning.ts';

const inbjudna = ['regionen', 'kommunen', 'bolaget'];
const offers = (funktion: string, paPlats = true, bokningsbar = true): Utbud => ({
  funktion,
  paPlats,
  bokningsbar,
});
const accepts = (huvudmanId: string, ...funktioner: Utbud[]): Deltagarsvar => ({
  status: 'ACCEPTERAT',
  nyckeltal: { huvudmanId, funktioner },
});
const silent: Deltagarsvar = { status: null, nyckeltal: null };
const find = (svar: Deltagarsvar[], funktion: string) =>
  funktionstackning(inbjudna, svar).find((one) => one.funktion === funktion);

describe('funktionstackning', () => {
  test('lists the four mandatory functions also when nobody offers anything', () => {
    const all = funktionstackning(inbjudna, [
      accepts('regionen'),
      accepts('kommunen'),
      accepts('bolaget'),
    ]);
    expect(all.map((one) => [one.funktion, one.obligatorisk, one.tackt])).toEqual([
      ['ALLMANMEDICIN', true, false],
      ['VUXENPSYKIATRI', true, false],
      ['BARNMEDICIN', true, false],
      ['GERIATRIK', true, false],
    ]);
  });

  test('is covered only at the place and bookable, and names who covers it', () => {
    const svar = [
      accepts('regionen', offers('GERIATRIK'), offers('BARNMEDICIN', true, false)),
      accepts('kommunen', offers('GERIATRIK', false, true), offers('RONTGEN', false, false)),
      accepts('bolaget', offers('GERIATRIK')),
    ];
    expect(find(svar, 'GERIATRIK')).toMatchObject({
      tackt: true,
      leverantorer: ['regionen', 'bolaget'],
    });
    expect(find(svar, 'BARNMEDICIN')).toMatchObject({ tackt: false, leverantorer: [] });
    expect(find(svar, 'RONTGEN')).toMatchObject({ tackt: false, obligatorisk: false });
  });

  test('is unknown, not uncovered, while somebody is silent', () => {
    const svar = [accepts('regionen', offers('GERIATRIK')), silent, accepts('bolaget')];
    expect(find(svar, 'GERIATRIK')?.tackt).toBe(true);
    expect(find(svar, 'BARNMEDICIN')?.tackt).toBeNull();
  });

  test('is unknown while a participant does not show its functions', () => {
    const hidden = { status: 'ACCEPTERAT', nyckeltal: { huvudmanId: 'bolaget', funktioner: null } };
    const svar = [accepts('regionen'), accepts('kommunen'), hidden];
    expect(find(svar, 'BARNMEDICIN')?.tackt).toBeNull();
  });

  test('does not count what those who have not accepted offer', () => {
    const declined = { ...accepts('bolaget', offers('GERIATRIK')), status: 'AVBOJT' };
    expect(find([accepts('regionen'), accepts('kommunen'), declined], 'GERIATRIK')).toMatchObject({
      tackt: false,
      leverantorer: [],
    });
  });
});
