import { describe, expect, test } from '@jest/globals';
import { svarPerPart } from './svarPerPart.ts';

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
