import { expect, test } from '@jest/globals';
import { lanskartor } from '../../gateway/portal/src/lib/kommuner.ts';

test.each(Object.entries(lanskartor))(
  'in the picture of län %s each kommun has a tile of its own',
  (lan, { kommuner }) => {
    const rutor = Object.values(kommuner).map(({ ruta }) => ruta.join());
    expect(new Set(rutor).size).toBe(rutor.length);
    for (const kod of Object.keys(kommuner)) expect(kod).toMatch(new RegExp(`^${lan}\\d\\d$`));
  },
);

test('the län have as many kommuner as they have', () => {
  const counts = Object.entries(lanskartor).map(([lan, { kommuner }]) => [
    lan,
    Object.keys(kommuner).length,
  ]);
  expect(Object.fromEntries(counts)).toEqual({ '01': 26, '03': 8, '18': 12 });
});
