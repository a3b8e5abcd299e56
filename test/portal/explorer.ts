import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { PortalUnderTest } from './PortalUnderTest.ts';

/** Empties the editor that has the focus. */
async function empty(page: Page): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
}

/** The page Utforska: its editor, its examples, and a gateway that publishes only what is known beforehand. */
export function explorer(portal: () => PortalUnderTest): void {
  describe('Utforska', () => {
    test('opens a page’s own question with its variables, and runs it', async () => {
      const { page } = await portal().open('/vardcentrum/tierp-alvkarleby');
      await page.getByRole('button', { name: 'Visa frågan' }).click();
      await page.getByRole('link', { name: 'Öppna i Utforska' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Utforska' }).waitFor();
      const variables = page.getByLabel('Variabler, som JSON');
      await page
        .getByRole('textbox', { name: 'Fråga i GraphQL' })
        .getByText('Vardcentrum', { exact: true })
        .waitFor();
      expect(JSON.parse(await variables.inputValue())).toEqual({ id: 'tierp-alvkarleby' });
      await page.getByRole('button', { name: 'Kör frågan' }).click();
      const answer = page.locator('section pre');
      await answer.waitFor();
      expect(JSON.parse(await answer.innerText()).data.vardcentrum.id).toBe('tierp-alvkarleby');
    }, 120_000);

    test('completes, checks, runs with the keyboard, and lets Tab out', async () => {
      const { page, complaints } = await portal().open('/utforska');
      const editor = page.getByRole('textbox', { name: 'Fråga i GraphQL' });
      await page.locator('.schemavy').waitFor({ state: 'attached' });
      await editor.click();
      await empty(page);
      await page.keyboard.type('{ motsag');
      await page.keyboard.press('Control+Space');
      await page.getByRole('option', { name: /motsagelser/ }).waitFor();
      await page.keyboard.press('Escape');
      await empty(page);
      await page.keyboard.type('{ parter { id');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Enter');
      const answer = page.locator('section pre');
      await answer.waitFor();
      expect(JSON.parse(await answer.innerText()).data.parter).toHaveLength(17);
      expect(new URL(page.url()).searchParams.get('text')).toMatch(/parter/);
      await editor.focus();
      await page.keyboard.press('Tab');
      expect(await page.locator('textarea:focus').count()).toBe(1);
      expect(complaints).toEqual([]);

      const { page: linked } = await portal().open(
        new URL(page.url()).pathname + new URL(page.url()).search,
      );
      await linked.getByRole('textbox', { name: 'Fråga i GraphQL' }).getByText('parter').waitFor();
    }, 120_000);

    test('keeps what is typed fast, and what is typed on after it has run', async () => {
      const { page } = await portal().open('/utforska');
      const editor = page.getByRole('textbox', { name: 'Fråga i GraphQL' });
      await editor.click();
      for (const round of [1, 2, 3]) {
        await empty(page);
        await page.keyboard.type(`# ${round}\n{ parter { id`);
        await page.keyboard.press('Control+Enter');
        await page.keyboard.type(' namn');
        await page.waitForURL(
          (url) => url.searchParams.get('text')?.startsWith(`# ${round}`) === true,
        );
        expect((await editor.innerText()).replace(/\s+/g, ' ').trim()).toMatch(
          `# ${round} { parter { id namn`,
        );
      }
      await page.getByRole('button', { name: 'Snygga till' }).click();
      await editor.getByText('namn', { exact: true }).waitFor();
      await page.goBack();
      await editor.getByText('# 2').waitFor();
    }, 120_000);

    test('says what is wrong with variables that are no JSON', async () => {
      const { page } = await portal().open('/utforska?fraga=Parter');
      await page.getByLabel('Variabler, som JSON').fill('{id: 1');
      expect(await page.getByRole('alert').innerText()).toMatch(/går inte att läsa.*JSON/);
    }, 120_000);

    test('a gateway that runs known questions only: examples run, others are refused with the reason', async () => {
      const { portal: built } = portal();
      const origin = await portal().originWith(
        {},
        { safelist: { queries: new Map(), only: true }, introspection: false, portal: built },
      );
      const { page } = await portal().open('/utforska?fraga=Parter', {}, origin);
      const told = page.locator('.schemavy').getByText('när portalen byggdes');
      await told.waitFor({ state: 'attached' });
      await page
        .getByRole('textbox', { name: 'Fråga i GraphQL' })
        .getByText('Parter', { exact: true })
        .waitFor();
      await page.getByRole('button', { name: 'Kör frågan' }).click();
      const answer = page.locator('section pre');
      await answer.filter({ hasText: 'Tierps kommun' }).waitFor();
      await page.getByRole('textbox', { name: 'Fråga i GraphQL' }).click();
      await empty(page);
      await page.keyboard.type('{ motsagelser { amne');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Enter');
      await answer.filter({ hasText: 'godkända i förväg' }).waitFor();
    }, 120_000);
  });
}
