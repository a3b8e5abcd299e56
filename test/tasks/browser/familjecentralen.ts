import { expect } from '@jest/globals';
import { spent } from '../../workplace/Hand.ts';
import { seen, type Walk } from './Walk.ts';

/**
 * The samordnare writes the agreement's text, a kommun opens the familjecentral with shared staff, and it and the region sign,
 * each its own part.
 */
export async function familjecentralen(walk: Walk): Promise<void> {
  const begun = Date.now();
  const { hands, how, nummer } = walk;
  const ort = ['Gimo', 'Alunda'][nummer] as string;
  const avtal = `Samverkansavtal om familjecentralen i ${ort}`;
  const { vardcentra } = await seen(walk, '{ vardcentra(kommunkod: "0382") { namn } }');
  const samordnare = await hands('samverkan', 'samordnare');
  await samordnare.menu('Avtal');
  await samordnare.link('Nytt avtal');
  await samordnare.write('Rubrik', avtal);
  await samordnare.choose('Slag av avtal', 'Familjecentral');
  await samordnare.write('Vårdcentrum (frivilligt)', vardcentra[0].namn);
  await samordnare.write('Villkor', 'Samordnaren är anställd av kommunen och betalas av båda.');
  await samordnare.write('Ansvarig (frivilligt)', 'Östhammars kommun');
  for (const [n, part] of ['Region Uppsala', 'Östhammars kommun'].entries()) {
    await samordnare.press(samordnare.page.locator('#parter > button'));
    await samordnare.fillIn(samordnare.page.locator(`#parter-${n}-part`), part);
    // Shares that do not make a hundred are refused, and what was written stands.
    await samordnare.fillIn(samordnare.page.locator(`#parter-${n}-andel`), n === 0 ? '40' : '50');
  }
  await samordnare.write('Varför ändrar du?', 'Ny familjecentral');
  await samordnare.button('Spara');
  await samordnare.page.getByRole('alert').filter({ hasText: /100/ }).waitFor();
  await samordnare.fillIn(samordnare.page.locator('#parter-0-andel'), '50');
  await samordnare.button('Spara');
  await samordnare.heading(avtal);

  const redaktor = await hands('osthammar', 'redaktor');
  await redaktor.menu('Verksamheter');
  await redaktor.link('Ny verksamhet');
  await redaktor.write('Namn', `Familjecentralen i ${ort}`);
  await redaktor.choose('Typ', 'Familjecentral');
  const add = (list: string) => redaktor.press(redaktor.page.locator(`#${list} > button`));
  const within = (id: string) => redaktor.page.locator(`#${id}`);
  await redaktor.open('Platser');
  await add('platser');
  await redaktor.write('Postort (frivilligt)', ort);
  await redaktor.open('Vad den erbjuder');
  const funktioner = [
    'Mödrahälsovård',
    'Barnhälsovård',
    'Öppen förskola',
    'Förebyggande socialtjänst',
  ];
  for (const [n, funktion] of funktioner.entries()) {
    await add('funktioner');
    await redaktor.chooseIn(within(`funktioner-${n}-funktion`), funktion);
    await redaktor.chooseIn(within(`funktioner-${n}-paPlats`), 'Ja');
    await redaktor.chooseIn(within(`funktioner-${n}-bokningsbar`), 'Ja');
  }
  await redaktor.open('Personal');
  await add('bemanning');
  await redaktor.write('Roll', 'Samordnare');
  await redaktor.write('Omfattning', '1');
  await redaktor.write('Arbetsgivare', 'Östhammars kommun');
  const parts = ['Region Uppsala', 'Östhammars kommun'];
  for (const [n, part] of parts.entries()) {
    await add('bemanning-0-finansiarer');
    await redaktor.fillIn(within(`bemanning-0-finansiarer-${n}-part`), part);
    await redaktor.fillIn(within(`bemanning-0-finansiarer-${n}-procent`), n === 0 ? '40' : '50');
  }
  await redaktor.open('Drift och pengar');
  await redaktor.choose('Avtal', avtal);
  for (const [n, part] of parts.entries()) {
    await add('samfinansiering-andelar');
    await redaktor.fillIn(within(`samfinansiering-andelar-${n}-part`), part);
    await redaktor.fillIn(within(`samfinansiering-andelar-${n}-procent`), '50');
  }
  await redaktor.write('Varför ändrar du?', 'Ny familjecentral');
  await redaktor.button('Spara');
  await redaktor.page.getByRole('alert').filter({ hasText: /100/ }).waitFor();
  await redaktor.fillIn(within('bemanning-0-finansiarer-0-procent'), '50');
  await redaktor.button('Spara');
  await redaktor.heading(`Familjecentralen i ${ort}`);

  const signers = [
    await hands('osthammar', 'beslutsfattare'),
    await hands('region-uppsala', 'beslutsfattare'),
  ];
  for (const signer of signers) {
    await signer.page.reload();
    await signer.heading('Att göra');
    await signer.link(`Underteckna eller avvisa ${avtal}`);
    await signer.heading(avtal);
    await signer.page.getByText('Samordnaren är anställd av kommunen').waitFor();
    await signer.link('Underteckna avtalet');
    await signer.write('Undertecknarens roll', 'Nämndens ordförande');
    await signer.write('Varför ändrar du?', 'Enligt nämndens beslut');
    await signer.button('Fortsätt: underteckna avtalet');
    await signer.page.getByText(/Ni binder er till avtalet .* med 50 procent/).waitFor();
    await signer.button('Underteckna avtalet');
    await signer.said(/sparad/);
  }
  const { avtalen } = await seen(walk, '{ avtalen(part: "osthammar") { rubrik gallande } }');
  expect(avtalen).toContainEqual({ rubrik: avtal, gallande: true });
  spent(`Familjecentral, ${how}`, [samordnare, redaktor, ...signers], begun);
}
