import { describe, expect, test } from '@jest/globals';
import { dubblettfel, matvardefel, type NyttMatvarde } from './matvardefel.ts';

const varde: NyttMatvarde = {
  matt: 'telefontillganglighet',
  verksamhetId: '',
  period: '2026-06',
  enhet: 'procent',
};

describe('matvardefel', () => {
  test.each<[Partial<NyttMatvarde>, string | null]>([
    [{}, null],
    [{ period: '1990-01' }, null],
    [{ period: '2026-07' }, 'period'],
    [{ period: '1989-12' }, 'period'],
    [{ enhet: '' }, 'enhet'],
    [{ enhet: 'x'.repeat(51) }, 'enhet'],
    [{ matt: 'Två ord' }, 'matt'],
  ])('finds what is wrong with %j', (change, falt) => {
    const found = matvardefel({ ...varde, ...change }, '2026-06-15');
    expect(found[0]?.falt ?? null).toBe(falt);
  });
});

describe('dubblettfel', () => {
  test('names the place of a value that is stated twice', () => {
    const other = { ...varde, verksamhetId: 'enheten' };
    expect(dubblettfel([varde, other, { ...varde, period: '2026-05' }])).toEqual([]);
    expect(dubblettfel([varde, other, varde])).toMatchObject([{ falt: 'varden[2]' }]);
  });
});
