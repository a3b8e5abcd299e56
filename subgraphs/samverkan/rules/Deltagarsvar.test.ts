import { describe, expect, test } from '@jest/globals';
import { deltagarlage, svarPerPart } from './Deltagarsvar.ts';

interface Svar {
  vem: string | null;
  varde: number;
}
const place = (svar: (Svar | null)[] | null) =>
  svarPerPart(['a', 'b'], svar, (one: Svar) => one.vem);

describe('svarPerPart', () => {
  test('places answers by the owner inside them, whatever their order', () => {
    const found = place([
      { vem: 'b', varde: 2 },
      { vem: 'a', varde: 1 },
    ]);
    expect(found.get('a')?.varde).toBe(1);
    expect(found.get('b')?.varde).toBe(2);
  });

  test('leaves out the silent, the uninvited, and whoever answers for another', () => {
    const found = place([
      null,
      { vem: null, varde: 0 },
      { vem: 'c', varde: 3 },
      { vem: 'a', varde: 1 },
      { vem: 'a', varde: 9 },
    ]);
    expect([...found]).toEqual([['a', { vem: 'a', varde: 1 }]]);
  });

  test('takes no answers at all as nobody having answered', () => {
    expect(place(null).size).toBe(0);
  });
});

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
