import { describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { faultsAt } from '../../workplace/faultsAt.ts';
import { signedIn } from '../../workplace/joint.ts';
import type { Desks, Test } from './strategen.ts';
import { ways } from './ways.ts';

/** The year of the first plan that was written. */
const ar = ways[0]?.ar;

/** What holds for others than those whose task it is: who may not write, who reads on paper, who reads otherwise. */
export function others(test: Test, desks: () => Desks & { chromium: Browser }): void {
  const plan = `/planer/tierp-alvkarleby-${ar}`;

  test('who leads another vårdcentrum, or holds another role, reads the plan and writes nothing of it', async () => {
    const { chromium, joint } = desks();
    const ekonom = await signedIn(chromium, joint, 'tierp', 'ekonom');
    const hand = ekonom.hand(false);
    await hand.menu('Planer');
    await hand.heading('Gemensamma planer');
    await hand.link('Öppna samverkans arbetsplats');
    await hand.heading('Att göra');
    await hand.page.goto(`${joint.originOf('samverkan')}${plan}`);
    await hand.heading(`Verksamhetsplan ${ar}`);
    expect(await hand.page.getByRole('link', { name: 'Lägg till en punkt' }).count()).toBe(0);

    const heby = await signedIn(chromium, joint, 'heby', 'planerare');
    const neighbour = heby.hand(false);
    await neighbour.menu('Planer');
    await neighbour.heading('Gemensamma planer');
    await neighbour.link('Öppna samverkans arbetsplats');
    await neighbour.heading('Att göra');
    await neighbour.page.goto(`${joint.originOf('samverkan')}/vardcentra/tierp-alvkarleby/ny-plan`);
    await neighbour.heading('Ny plan');
    await neighbour.button('Börja planen');
    await neighbour.page
      .getByRole('alert')
      .getByText(/Heby kommun är inte en av dem/)
      .waitFor();
  });

  test('the samordnare invites; a planerare sees it and has no form for it', async () => {
    const { samordnare, strateg, joint } = desks();
    const hand = samordnare.hand(false);
    const there = `${joint.originOf('samverkan')}/vardcentra/tierp-alvkarleby`;
    await hand.page.goto(there);
    await hand.heading('Vårdcentrum Tierp/Älvkarleby');
    await hand.open('Bjud in');
    await hand.write(/^Part/, 'Heby kommun');
    await hand.button('Bjud in');
    await hand.said('Inbjudan är skickad');
    await hand.open('Ta tillbaka en inbjudan');
    await hand.write(/^Part/, 'Heby kommun');
    await hand.write(/^Varför ändrar du/, 'Fel kommun');
    await hand.button('Fortsätt: ta tillbaka inbjudan');
    await hand.button('Ta tillbaka inbjudan');
    // Heby is silent: whether it has accepted is unknown, so nothing is written, and what was typed stands.
    await hand.page
      .getByRole('alert')
      .getByText(/Heby kommun svarar inte/)
      .waitFor();
    const other = strateg.hand(false);
    await other.page.goto(there);
    await other.heading('Vårdcentrum Tierp/Älvkarleby');
    await other.page.getByText('Heby kommun').first().waitFor();
    expect(await other.page.getByText('Bjud in').count()).toBe(0);
  });

  describe('on paper', () => {
    test('agenda, plan and decision basis say their edition, day and hash, and show nothing to press', async () => {
      const { strateg, joint } = desks();
      const samverkan = joint.originOf('samverkan');
      const { page } = strateg.hand(false);
      const paper = async (address: string) => {
        await page.goto(address);
        await page.locator('main h1').waitFor();
        await page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
        await page.emulateMedia({ media: 'print' });
        const text = await page.locator('main').innerText();
        expect(await page.locator('button:visible, form:visible, nav:visible').count()).toBe(0);
        const pdf = await page.pdf({ preferCSSPageSize: true });
        // A4 is 210 × 297 mm, in points of 1/72 inch.
        expect(pdf.toString('latin1')).toMatch(
          /\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/,
        );
        await page.emulateMedia({ media: 'screen' });
        return text;
      };
      const today = new Date().toLocaleDateString('sv-SE');
      const planen = await paper(`${samverkan}${plan}`);
      expect(planen).toContain(`Verksamhetsplan, utgåva 1. Utskrivet ${today}.`);
      expect(planen.match(/[0-9a-f]{64}/g)).toHaveLength(2);
      const underlag = await paper(`${samverkan}${plan}/punkter/tierp-alvkarleby-${ar}-2`);
      expect(underlag).toMatch(
        new RegExp(`^Beslutsunderlag, utgåva 2\\. Utskrivet ${today}\\. .*[0-9a-f]{64}`),
      );
      const dagordning = await paper(`${samverkan}/organ/utokat-samrad-enkoping-habo/dagordning`);
      expect(dagordning).toContain(`Dagordning. Utskrivet ${today}.`);
      expect(dagordning).toMatch(/utgåva \d+\s+Kontrollsumma [0-9a-f]{64}/);
    });
  });

  test('every page is for everybody, narrow and wide, in the light and the dark', async () => {
    const { strateg, samordnare, beslutsfattare, joint } = desks();
    const samverkan = joint.originOf('samverkan');
    const found: string[] = [];
    const look = async (page: Page, addresses: readonly string[]) => {
      for (const address of addresses) found.push(...(await faultsAt(page, address)));
    };
    await look(strateg.hand(false).page, [
      `${samverkan}/`,
      `${samverkan}/vardcentra/tierp-alvkarleby`,
      `${samverkan}/vardcentra/tierp-alvkarleby/ny-plan`,
      `${samverkan}/vardcentra/tierp-alvkarleby/historik`,
      `${samverkan}${plan}`,
      `${samverkan}${plan}/ny-punkt`,
      `${samverkan}${plan}/punkter/tierp-alvkarleby-${ar}-2`,
      `${samverkan}/organ/utokat-samrad-tierp-alvkarleby`,
      `${samverkan}/organ/utokat-samrad-enkoping-habo/dagordning`,
    ]);
    await look(samordnare.hand(false).page, [
      `${samverkan}/vardcentra`,
      `${samverkan}/vardcentra/tierp-alvkarleby/andra`,
      `${samverkan}/organ`,
      `${samverkan}/organ/utokat-samrad-tierp-alvkarleby/andra`,
      `${samverkan}/avtalstexter`,
      `${samverkan}/avtalstexter/familjecentral-tierp`,
      `${samverkan}/gemensamma-dokument`,
      `${samverkan}/gemensamma-dokument/ny`,
    ]);
    const { tierp } = beslutsfattare;
    await look(tierp.hand(false).page, [
      `${tierp.origin}/planpunkter`,
      `${tierp.origin}/planpunkter/tierp-alvkarleby-${ar}-2`,
      `${tierp.origin}/granskningar`,
    ]);
    expect(found).toEqual([]);
  });
}
