import { expect } from '@jest/globals';
import { spent } from '../../workplace/Hand.ts';
import { seen, type Walk } from './Walk.ts';

export const malaren = 'privat-hemvard-malaren';

interface Deltagande {
  part: { id: string };
}

/** A private vårdgivare accepts an invitation, publishes a unit with hours and telephone, takes part with it, and leaves. */
export async function vardgivaren(walk: Walk): Promise<void> {
  const begun = Date.now();
  const { hands, how, nummer } = walk;
  const unit = ['Hemvården Enköping', 'Hemvården Fjärdhundra'][nummer] as string;
  const query = `{ vardcentrum(id: "enkoping-habo") { deltagare { part { id } status verksamheter { namn telefon } } } }`;
  const participants = async (): Promise<Deltagande[]> =>
    (await seen(walk, query)).vardcentrum.deltagare;
  const others = async () => (await participants()).filter(({ part }) => part.id !== malaren);
  const own = async () => (await participants()).find(({ part }) => part.id === malaren);
  const before = await others();
  const chef = await hands(malaren, 'beslutsfattare', 'redaktor');
  if (nummer === 0) await chef.link(/^Svara på inbjudan till .*Enköping/);
  else {
    await chef.menu('Vårdcentrum');
    await chef.link(/Enköping/);
  }
  await chef.heading(/Enköping/);
  await chef.link('Tacka ja');
  await chef.write('Från (frivilligt)', '2026-11-01');
  await chef.write('Varför ändrar du?', 'Vi vill samarbeta');
  await chef.button('Fortsätt: tacka ja');
  await chef.button('Tacka ja');
  await chef.said(/sparad/);

  await chef.menu('Verksamheter');
  await chef.link('Ny verksamhet');
  await chef.write('Namn', unit);
  await chef.choose('Typ', 'Hemsjukvård');
  await chef.write('Öppnar måndag', '8');
  await chef.write('Stänger måndag', '16');
  await chef.write('Telefon (frivilligt)', 'ring växeln');
  await chef.write('Varför ändrar du?', 'Ny verksamhet');
  await chef.button('Spara');
  await chef.page
    .getByRole('alert')
    .filter({ hasText: /telefon/i })
    .waitFor();
  await chef.write('Telefon (frivilligt)', '0171-41 30 00');
  await chef.button('Spara');
  await chef.heading(unit);

  await chef.menu('Vårdcentrum');
  await chef.link(/Enköping/);
  await chef.check(unit);
  await chef.write('Varför ändrar du?', 'Enheten deltar');
  await chef.button('Spara');
  await chef.said(/sparad/);
  expect(await own()).toMatchObject({
    status: 'ACCEPTERAT',
    verksamheter: expect.arrayContaining([{ namn: unit, telefon: '0171-41 30 00' }]),
  });

  await chef.link('Lämna vårdcentrumet');
  await chef.write('Till (frivilligt)', '2026-11-29');
  await chef.write('Varför ändrar du?', 'Uppdraget är slut');
  await chef.button('Fortsätt: lämna vårdcentrumet');
  await chef.button('Lämna vårdcentrumet');
  await chef.said(/sparad/);
  expect(await own()).toMatchObject({ status: 'UPPSAGT' });
  expect(await others()).toEqual(before);
  spent(`Vårdgivare, ${how}`, [chef], begun);
}
