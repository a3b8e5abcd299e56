import { describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type Hand, spent } from '../../workplace/Hand.ts';
import { type Desk, signedIn } from '../../workplace/joint.ts';
import type { Desks, Test } from './strategen.ts';
import { ways } from './ways.ts';

/**
 * The revisor of a kommun follows a recommendation from the report to its effect and sees who knew what when, assesses it
 * herself, and the audited answer for their own part.
 */
export function revisornsVecka(test: Test, desks: () => Desks & { chromium: Browser }): void {
  let revisor: Desk | null = null;
  const at = async (width: number, keyboard: boolean): Promise<Hand> => {
    revisor ??= await signedIn(desks().chromium, desks().joint, 'tierp', 'revisor');
    const hand = revisor.hand(keyboard);
    await hand.page.setViewportSize({ width, height: 900 });
    await hand.page.goto(revisor.origin);
    await hand.heading('Att göra');
    return hand;
  };
  const toAudit = async (hand: Hand) => {
    await hand.menu('Granskningar');
    await hand.heading('Granskningar');
    await hand.press(hand.page.locator('.uppgifter').getByRole('link').first());
    await hand.page.getByRole('heading', { level: 2, name: 'Rekommendationer' }).waitFor();
  };

  describe.each(ways)('the revisor, $how', ({ how, width, keyboard }) => {
    test('sees what each recommendation came to, and who knew what when at every party', async () => {
      const begun = Date.now();
      const hand = await at(width, keyboard);
      await toAudit(hand);
      await hand.page.getByText('Åtgärdas, försenad').waitFor();
      await hand.link(/^4\. /);
      await hand.heading('Rekommendation 4');
      const tid = hand.page.getByRole('region', { name: 'Händelser i tidsordning' });
      await tid
        .getByRole('row', { name: /2026-03-10 Tierps kommun Kommunstyrelsen .*avslag, § 45/ })
        .waitFor();
      const dagar = await tid.getByRole('rowheader').allInnerTexts();
      expect(dagar).toEqual([...dagar].sort());
      spent(`A recommendation followed, ${how}`, [hand], begun);
    });
  });

  test('whose part is unknown is named', async () => {
    const { joint } = desks();
    const hand = await at(1280, false);
    const silent = await joint.network.gatewayWith({ 'region-uppsala': 'http://127.0.0.1:9' });
    const back = joint.seenThrough(silent.url);
    try {
      await toAudit(hand);
      await hand.link(/^4\. /);
      await hand.page.getByText(/Det är inte känt vad som hände hos Region Uppsala/).waitFor();
    } finally {
      back();
    }
  });

  test('she assesses the effect herself; the audited cannot, and answer what they are asked', async () => {
    const begun = Date.now();
    const hand = await at(390, true);
    await hand.link('Bedöm vad som blev av rekommendation 2');
    await hand.heading('Rekommendation 2');
    expect(await hand.page.getByText('Svara på rekommendationen').count()).toBe(0);
    await hand.open('Bedöm vad som blev av den');
    await hand.choose(/^Revisorns bedömning/, 'Uppfyllt');
    await hand.write(/^Skäl för bedömningen/, 'Mötena hölls som planerat.');
    await hand.write(/^Varför ändrar du/, 'Uppföljning av granskningen');
    await hand.button('Spara');
    await hand.said('Bedömningen är sparad');
    await hand.page
      .getByText(/Uppfyllt, .*Mötena hölls som planerat\./)
      .first()
      .waitFor();
    spent('A recommendation assessed, by keyboard at 390 px', [hand], begun);

    const { tierp } = desks().beslutsfattare;
    const audited = tierp.hand(false);
    await audited.page.setViewportSize({ width: 1280, height: 900 });
    await audited.page.goto(tierp.origin);
    await audited.heading('Att göra');
    await audited.link('Svara på rekommendation 5');
    await audited.heading('Rekommendation 5');
    expect(await audited.page.getByText('Bedöm vad som blev av den').count()).toBe(0);
    await audited.open('Svara på rekommendationen');
    await audited.write(/^Svar(?!sdatum| av)/, 'Samverkan redovisas i årsredovisningen.');
    await audited.choose(/^Svar av/, 'Kommunstyrelsen');
    await audited.write(/^Varför ändrar du/, 'Svar till revisorerna');
    await audited.button('Spara');
    await audited.said('Svaret är sparat');
    expect(revisor?.complaints).toEqual([]);
  });
}
