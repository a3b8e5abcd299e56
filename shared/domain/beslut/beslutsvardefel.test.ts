import { describe, expect, test } from '@jest/globals';
import { fieldFaults } from '../concepts.ts';
import { beslutsvardefel, type Stegvarden } from './beslutsvardefel.ts';

const bifall: Stegvarden & { belopp: number | null } = {
  utfall: 'BIFALL',
  datum: '2026-03-01',
  paragraf: '§ 4',
  diarienummer: null,
  underlagHash: 'a'.repeat(64),
  belopp: 0,
};
const bare = { paragraf: null, underlagHash: null, belopp: null };

describe('beslutsvardefel', () => {
  test.each<[Partial<typeof bifall>, string[]]>([
    [{}, []],
    [{ paragraf: null, diarienummer: 'SN-2026-12' }, []],
    [{ ...bare, utfall: 'BEREDS' }, []],
    [{ ...bare, utfall: 'ATERREMISS' }, []],
    [bare, ['SAKNAR_UPPGIFT underlagHash', 'SAKNAR_UPPGIFT paragraf']],
    [{ ...bare, utfall: 'AVSLAG' }, ['SAKNAR_UPPGIFT underlagHash', 'SAKNAR_UPPGIFT paragraf']],
    [{ underlagHash: 'x' }, ['OGILTIGT_VARDE underlagHash']],
    [{ datum: '2026-03-03' }, ['OGILTIGT_VARDE datum']],
    [{ belopp: -1 }, ['OGILTIGT_VARDE belopp']],
    [{ paragraf: '' }, ['OGILTIGT_VARDE paragraf']],
    [{ diarienummer: 'x'.repeat(101) }, ['OGILTIGT_VARDE diarienummer']],
  ])('with %j', (change, expected) => {
    const varden = { ...bifall, ...change };
    const found = [...fieldFaults('Beslut', varden), ...beslutsvardefel(varden, '2026-03-02')];
    expect(found.map(({ kod, falt }) => `${kod} ${falt}`)).toEqual(expected);
  });
});
