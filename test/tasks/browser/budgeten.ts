import { expect } from '@jest/globals';
import { spent } from '../../workplace/Hand.ts';
import type { Walk } from './Walk.ts';

/** The ekonom drafts next year's budget from last year's, and the nämnd's secretary records its decision by one paragraph. */
export async function budgeten(walk: Walk): Promise<void> {
  const begun = Date.now();
  const { hands, how, nummer } = walk;
  const ar = 2027 + nummer;
  const ekonom = await hands('osthammar', 'ekonom');
  await ekonom.menu('Budget');
  await ekonom.link(`Gör budget ${ar} från ${ar - 1}`);
  await ekonom.heading(`Utkast till budget ${ar}`);
  await ekonom.write('Räkna upp alla med (frivilligt)', '2,5');
  await ekonom.button('Räkna upp');
  await ekonom.button(`Spara som utkast för ${ar}`);
  await ekonom.heading(new RegExp(`^Budget ${ar}`));
  await ekonom.page.getByText('Utkast', { exact: true }).first().waitFor();
  const poster = await ekonom.page.getByText('Utkast', { exact: true }).count();
  expect(poster).toBeGreaterThan(5);

  const sekreterare = await hands('osthammar', 'beslutsfattare');
  await sekreterare.link(`Besluta budgeten för ${ar}`);
  await sekreterare.heading(new RegExp(`^Budget ${ar}`));
  await sekreterare.choose('Instans', 'Östhammars kommun (instansen anges inte)');
  await sekreterare.write('Datum', '2026-11-25');
  await sekreterare.write('Paragraf', `§ 12${nummer}`);
  await sekreterare.button('Fortsätt till beslut');
  await sekreterare.button('Besluta');
  await sekreterare.said(`Budgeten för ${ar} är beslutad: ${poster} poster`);
  spent(`Budget ${ar}, ${how}`, [ekonom, sekreterare], begun);
}
