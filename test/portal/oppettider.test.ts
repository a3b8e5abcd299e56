import { expect, test } from '@jest/globals';
import { formatOppettider } from '../../gateway/portal/src/lib/oppettider.ts';

const from = (veckodagar: number[], oppnar: string, stanger: string) =>
  veckodagar.map((veckodag) => ({ veckodag, oppnar, stanger }));

test('days of the same hours stand together, and a day of its own hours by itself', () => {
  const week = [...from([1, 2, 3, 5], '08:00', '17:00'), ...from([4], '08:00', '19:00')];
  expect(formatOppettider(week)).toBe('mån–ons 08:00–17:00, tors 08:00–19:00, fre 08:00–17:00');
  expect(formatOppettider(from([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00'))).toBe(
    'mån–sön 00:00–24:00',
  );
});

test('a day may have several hours, and a unit may keep none', () => {
  const monday = [...from([1], '13:00', '16:00'), ...from([1], '08:00', '12:00')];
  expect(formatOppettider(monday)).toBe('mån 08:00–12:00 och 13:00–16:00');
  expect(formatOppettider([])).toBe('inga fasta tider');
});
