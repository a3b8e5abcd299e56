import type { Locator, Page } from 'playwright-core';
import { long } from '../runner/long.ts';

/**
 * Whether the keyboard presses Tab all the way to each element, as whoever has no mouse does, in the place of looking whether
 * Tab stops there: `npm run tasks` does, and `npm test` has no time for it.
 */
const pressesTab = long;
/** More stops than any page has. */
const mostTabs = 400;

/**
 * Somebody's hands at a page: by mouse, or by keyboard alone. They count what they do, so that a task says what it costs.
 */
export class Hand {
  readonly page: Page;
  readonly #keyboard: boolean;
  presses = 0;
  fields = 0;
  /** How often Tab was pressed on the way. */
  tabs = 0;

  constructor(page: Page, keyboard: boolean) {
    this.page = page;
    this.#keyboard = keyboard;
  }

  /** Begins to count anew. */
  rest(): void {
    this.presses = 0;
    this.fields = 0;
    this.tabs = 0;
  }

  /** Goes to a page by the menu, which is folded on a narrow screen. */
  async menu(name: string): Promise<void> {
    const fold = this.page.getByRole('button', { name: 'Meny', exact: true });
    if (await fold.isVisible()) await this.press(fold);
    await this.press(this.page.getByRole('navigation').getByRole('link', { name, exact: true }));
    const chosen = this.page.locator('nav [aria-current="page"]', { hasText: name });
    await chosen.waitFor({ state: 'attached' });
    await this.heading(/./);
  }

  link = (name: string | RegExp) => this.press(this.page.getByRole('link', { name }).first());
  button = (name: string | RegExp) =>
    this.press(this.page.getByRole('button', { name, exact: true }).first());
  /** Opens what is folded under a heading. */
  open = (name: string | RegExp) =>
    this.press(this.page.locator('summary', { hasText: name }).first());

  async press(element: Locator): Promise<void> {
    this.presses += 1;
    if (!this.#keyboard) return element.click();
    await this.#reach(element);
    await this.page.keyboard.press('Enter');
  }

  write = (label: string | RegExp, text: string) =>
    this.writeIn(this.page.locator('main'), label, text);

  /** Writes in a field of one part of the page. */
  writeIn = (part: Locator, label: string | RegExp, text: string) =>
    this.fillIn(part.getByLabel(label, { exact: true }).first(), text);

  /** Writes in one field; where what may stand there is few enough to be a list, chooses in it. */
  async fillIn(field: Locator, text: string): Promise<void> {
    // What may stand there is read first.
    await field.and(this.page.locator(':not([aria-busy="true"])')).waitFor();
    if (await field.evaluate(({ tagName }) => tagName === 'SELECT')) {
      return this.chooseIn(field, text);
    }
    this.fields += 1;
    if (!this.#keyboard) return field.fill(text);
    await this.#reach(field);
    if ((await field.getAttribute('type')) === 'date') {
      // A browser writes the parts of a date in the order of its own language.
      await field.fill(text);
      return;
    }
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  choose = (label: string | RegExp, option: string) => this.chooseIn(this.#field(label), option);

  /** Chooses in one field by what is read. */
  async chooseIn(field: Locator, option: string): Promise<void> {
    this.fields += 1;
    if (!this.#keyboard) {
      await field.selectOption(option);
      return;
    }
    await this.#reach(field);
    const steps = await field.evaluate(
      (select: HTMLSelectElement, wanted) =>
        [...select.options].findIndex(({ text }) => text === wanted) - select.selectedIndex,
      option,
    );
    for (let step = 0; step < Math.abs(steps); step += 1) {
      await this.page.keyboard.press(steps < 0 ? 'ArrowUp' : 'ArrowDown');
    }
    const chosen = await field.evaluate(
      (select: HTMLSelectElement) => select.selectedOptions[0]?.textContent,
    );
    if (chosen !== option) throw new Error(`the keyboard chose ${chosen} and not ${option}`);
  }

  async check(label: string | RegExp): Promise<void> {
    this.fields += 1;
    const box = this.#field(label);
    if (!this.#keyboard) return box.check();
    await this.#reach(box);
    await this.page.keyboard.press('Space');
  }

  /** Waits until a page is said to have done something. */
  async said(text: string | RegExp): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: text }).waitFor();
  }

  async heading(name: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
    await this.page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
  }

  #field = (label: string | RegExp) => this.page.getByLabel(label, { exact: true }).first();

  /** Goes to an element as the Tab key does; what Tab would pass by is a fault. */
  async #reach(element: Locator): Promise<void> {
    await element.waitFor();
    if (pressesTab) return this.#tabTo(element);
    const stops = await element.evaluate((one: HTMLElement) => {
      one.focus();
      return one.tabIndex >= 0 && document.activeElement === one;
    });
    if (!stops) throw new Error(`the keyboard does not come to ${element}`);
  }

  /** Presses Tab, or Shift and Tab to what stands before, until the element has the focus. */
  async #tabTo(element: Locator): Promise<void> {
    const key = await element.evaluate((one) => {
      const at = document.activeElement ?? document.body;
      const before = at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING;
      return before && at !== document.body ? 'Shift+Tab' : 'Tab';
    });
    for (let turn = 0; turn < mostTabs; turn += 1) {
      if (await element.evaluate((one) => one === document.activeElement)) return;
      await this.page.keyboard.press(key);
      this.tabs += 1;
    }
    throw new Error(`${mostTabs} times Tab do not come to ${element}`);
  }
}

/** Says what a piece of work has cost since `begun`, and lets the hands begin to count anew. */
export function spent(what: string, hands: readonly Hand[], begun: number): void {
  const sum = (of: (hand: Hand) => number) => hands.reduce((all, hand) => all + of(hand), 0);
  const [presses, fields] = [sum((hand) => hand.presses), sum((hand) => hand.fields)];
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  const tabs = sum((hand) => hand.tabs);
  const onTheWay = tabs > 0 ? `, ${tabs} Tab` : '';
  console.info(`${what}: ${presses} presses, ${fields} fields${onTheWay}, ${seconds} s`);
  for (const hand of hands) hand.rest();
}
