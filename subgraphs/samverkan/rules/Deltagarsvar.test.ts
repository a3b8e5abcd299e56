import { describe, expect, test } from '@jest/globals';
import { deltagarlage } from './Deltagarsvar.ts';

const inbjudna = ['regionen', 'kommunen', 'bolaget', 'foreningen'];

describe('deltagarlage', () => {
  test('counts only those who have accepted, and names those who have not answered', () => {
    const lage = deltagarlage(inbjudna, [
      { status: 'OBESVARAT', nyckeltal: { huvudmanId: 'bolaget' } },
      { status: null, nyckeltal: null },
      { status: 'ACCEPTERAT', nyckeltal: { huvudmanId: 'regionen', vardplatser: 3 } },
      { status: 'AVBOJT', nyckeltal: { huvudmanId: 'foreningen' } },
    ]);
    expect(lage.svarade).toEqual(['regionen', 'bolaget', 'foreningen']);
    expect(lage.saknas).toEqual(['kommunen']);
    expect([...lage.accepterade.keys()]).toEqual(['regionen']);
  });

  test('a status without a name is nobody’s, and key figures without a status are no answer', () => {
    const lage = deltagarlage(inbjudna, [
      { status: 'ACCEPTERAT', nyckeltal: null },
      { status: null, nyckeltal: { huvudmanId: 'kommunen', vardplatser: 18 } },
    ]);
    expect(lage.saknas).toEqual(inbjudna);
    expect(lage.accepterade.size).toBe(0);
  });
});
