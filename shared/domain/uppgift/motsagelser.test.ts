import { expect, test } from '@jest/globals';
import { motsagelser } from './motsagelser.ts';
import type { Uppgift } from './Uppgift.ts';

const uppgift = (id: string, amne: string, ...motsagerId: string[]) =>
  ({ id, amne, motsagerId }) as Partial<Uppgift> as Uppgift;

test('figures that contradict each other are grouped, and others are left out', () => {
  const all = [
    uppgift('a', 'lag'),
    uppgift('b', 'platser', 'c'),
    uppgift('c', 'platser'),
    uppgift('d', 'befolkning', 'e'),
    uppgift('e', 'befolkning', 'd', 'finns-inte'),
    uppgift('f', 'platser', 'b'),
  ];
  const found = motsagelser(all).map(({ amne, uppgifter }) => [
    amne,
    uppgifter.map(({ id }) => id),
  ]);
  expect(found).toEqual([
    ['befolkning', ['d', 'e']],
    ['platser', ['b', 'c', 'f']],
  ]);
});

test('without figures there is no contradiction', () => {
  expect(motsagelser([])).toEqual([]);
  expect(motsagelser([uppgift('a', 'lag')])).toEqual([]);
});
