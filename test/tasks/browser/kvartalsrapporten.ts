import { expect } from '@jest/globals';
import { spent } from '../../workplace/Hand.ts';
import type { Walk } from './Walk.ts';

/** The enhetschef of Närvårdsenheten files the third quarter's report. */
export async function kvartalsrapporten(walk: Walk): Promise<void> {
  const begun = Date.now();
  const { hands, how, nummer } = walk;
  const ar = 2026 - nummer;
  const chef = await hands('osthammar', 'redaktor');
  await chef.link(
    new RegExp(`Lämna rapporten Kvartalsrapport för Närvårdsenheten.*juli–september ${ar}`),
  );
  await chef.heading(/juli–september/);
  await chef.press(chef.page.locator('#nyckeltal > button'));
  await chef.write('Nyckeltal', 'Beläggning');
  await chef.write('Värde (frivilligt)', '94,5');
  await chef.write('Enhet (frivilligt)', 'procent');
  await chef.write('Text (frivilligt)', 'Kvartalet följer planen.');
  await chef.open('Lämnad');
  await chef.write('Lämnad av', 'Enhetschef, Närvårdsenheten');
  await chef.write('Varför ändrar du?', 'Kvartal 3');
  await chef.button('Spara');
  await chef.said(/sparad/);
  await chef.menu('Att göra');
  await chef.heading('Att göra');
  expect(
    await chef.page.getByRole('link', { name: new RegExp(`juli–september ${ar}`) }).count(),
  ).toBe(0);
  spent(`Kvartalsrapport ${ar}, ${how}`, [chef], begun);
}
