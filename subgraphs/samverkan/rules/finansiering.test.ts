import { describe, expect, test } from '@jest/globals';
import { kronor } from '../../../shared/values/belopp.ts';
import { finansieringslage, finansieringstext, nagotExempel } from './finansiering.ts';

const part = (
  id: string,
  andel: number | null,
  { beslutat, budgeterat }: { beslutat?: number; budgeterat?: number } = {},
) => ({
  part: id,
  andel: andel === null ? null : kronor(andel),
  beslutat: beslutat === undefined ? null : kronor(beslutat),
  budgeterat: budgeterat === undefined ? null : kronor(budgeterat),
  utfall: null,
  exempel: false,
});
const namn = (id: string) => id.toUpperCase();

describe('finansieringslage (checklist rows 45, 76 and 78)', () => {
  test('a thousand kronor with decisions of one and one is underfinanced, and says by whom', () => {
    const parter = [part('r', 500, { beslutat: 1 }), part('k', 500, { beslutat: 1 })];
    const lage = finansieringslage(2026, kronor(1_000), parter);
    expect(lage).toMatchObject({ lage: 'UNDERFINANSIERAD', saknas: kronor(998) });
    expect(finansieringstext(lage, namn)).toEqual([
      'R har beslutat om 1\u00a0kr av sin andel på 500\u00a0kr: 499\u00a0kr saknas.',
      'K har beslutat om 1\u00a0kr av sin andel på 500\u00a0kr: 499\u00a0kr saknas.',
    ]);
  });

  test('a budget counts before the decision that it carries out', () => {
    const parter = [part('r', 4_000_000, { beslutat: 4_000_000, budgeterat: 2_000_000 })];
    const lage = finansieringslage(2026, kronor(4_000_000), parter);
    expect(lage).toMatchObject({ lage: 'UNDERFINANSIERAD', saknas: kronor(2_000_000) });
    expect(finansieringstext(lage, namn)).toEqual([
      'R har budgeterat 2\u00a0000\u00a0000\u00a0kr av sin andel på 4\u00a0000\u00a0000\u00a0kr: 2\u00a0000\u00a0000\u00a0kr saknas.',
    ]);
  });

  test('is financed when every share is covered, and a share of nothing needs nothing', () => {
    const parter = [
      part('r', 65, { budgeterat: 70 }),
      part('k', 35, { beslutat: 35 }),
      part('p', 0),
    ];
    expect(finansieringslage(2026, kronor(100), parter)).toMatchObject({
      lage: 'FINANSIERAD',
      saknas: null,
    });
  });

  test('the share of one that has left is nobody’s from that year on, and nothing of it is unknown', () => {
    const borta = { ...part('r', 65), uttradd: '2026-03-01T10:00:00.000Z' };
    const parter = [borta, part('k', 35, { beslutat: 35 })];
    const after = finansieringslage(2026, kronor(100), parter);
    expect(after).toMatchObject({ lage: 'UNDERFINANSIERAD', saknas: kronor(65) });
    expect(finansieringstext(after, namn)).toEqual([
      'R lämnade nätverket 2026-03-01: andelen 65\u00a0kr har ingen.',
    ]);
    const before = finansieringslage(2025, kronor(100), parter);
    expect(before).toMatchObject({ lage: 'OKANT', saknas: null });
    expect(finansieringstext(before, namn)).toEqual([
      'R lämnade nätverket 2026-03-01: vad den hade beslutat är inte känt.',
    ]);
  });

  test('what is unknown is unknown, and no gap', () => {
    const silent = finansieringslage(2026, kronor(100), [
      part('r', 65, { beslutat: 65 }),
      part('k', 35),
    ]);
    expect(silent).toMatchObject({ lage: 'OKANT', saknas: null });
    expect(finansieringstext(silent, namn)).toEqual([
      'Vad K har beslutat eller budgeterat är inte känt.',
    ]);
    const noShare = finansieringslage(2026, kronor(100), [part('r', null, { beslutat: 1 })]);
    expect(noShare).toMatchObject({ lage: 'OKANT', utanAndel: null });
  });

  test('a cost that nobody has as a share is a gap of its own', () => {
    const lage = finansieringslage(2026, kronor(100), [part('r', 60, { beslutat: 60 })]);
    expect(lage).toMatchObject({ lage: 'UNDERFINANSIERAD', saknas: kronor(40) });
    expect(finansieringstext(lage, namn)).toEqual(['Ingen har andelen 40\u00a0kr av kostnaden.']);
  });
});

test('one made-up figure marks the whole, and one that does not say leaves it unknown', () => {
  expect(nagotExempel([false, true, null])).toBe(true);
  expect(nagotExempel([false, null])).toBeNull();
  expect(nagotExempel([false])).toBe(false);
});
