import type { Page } from 'playwright-core';
import { apiSchema } from '../../gateway/portal/build/apiSchema.ts';

/** The portal's pages: an address of each, and the heading that it has there. */
export const portalPages: readonly (readonly [path: string, heading: string])[] = [
  ['/', 'Översikt'],
  ['/vardcentrum/tierp-alvkarleby', 'Vårdcentrum Tierp/Älvkarleby'],
  ['/planer', 'Planer'],
  ['/plan/osthammar-2020', 'Närvårdsplan 2020, Östhammars kommun'],
  ['/huvudman', 'Huvudmän'],
  ['/huvudman/tierp', 'Tierps kommun'],
  [
    '/verksamhet/privat-halsocentralen-eken/halsocentralen-eken-uppsala',
    'Hälsocentralen Eken Uppsala (exempel)',
  ],
  ['/sok', 'Sök verksamhet'],
  ['/jamfor', 'Jämför'],
  ['/andringar', 'Vad har ändrats'],
  ['/avtal', 'Avtal och dokument'],
  ['/tillganglighet', 'Tillgänglighet i vården'],
  ['/halsa', 'Nätverkets hälsa'],
  ['/utforska', 'Utforska'],
  ['/tillganglighetsredogorelse', 'Tillgänglighetsredogörelse'],
  ['/finns-inte', 'Sidan finns inte'],
];

/** Opens all that is folded on a page, so that it is looked at too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(
    `for (const details of document.querySelectorAll('main details')) details.open = true`,
  );
}

/** The names of the tables and pictures of an unfolded page that scroll sideways. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('.rullar, .bild')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map((box) => box.querySelector('caption, title')?.textContent ?? box.className)`);
}

/** What a picture of an unfolded page shows of its data outside its box, or at no size, a line each. */
export function outOfView(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('.bild')].flatMap((box) => {
    const { left, right } = box.getBoundingClientRect();
    return [...box.querySelectorAll('.datum')].flatMap((datum) => {
      const at = datum.getBoundingClientRect();
      const seen = at.width > 0 && at.left >= left - 1 && at.right <= right + 1;
      return seen ? [] : [box.getAttribute('aria-label') + ': ' + datum.outerHTML.slice(0, 120)];
    });
  })`);
}

/** The tables, pictures and lists of cards of an unfolded page that do not say what they rest on, by name. */
export function withoutSource(page: Page): Promise<string[]> {
  const boxes = '.figur, .tabell, .matris, .tavla, .kortlista:not(.tavla *)';
  return page.evaluate<string[]>(`[...document.querySelectorAll('main :is(${boxes})')]
    .filter((box) => box.matches('.figur') || box.querySelector('td:not([colspan]), li'))
    .filter((box) => !(box.closest('.rullar') ?? box).parentElement.querySelector('.kallrad'))
    .map((box) => box.querySelector('caption, figcaption, th, h3')?.textContent ?? box.className)`);
}

/** How high a page is as it opens, at that width, in pixels. */
export async function heightAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  // Charts are drawn anew once they know their width: the height counts when it has stood for some frames.
  return page.evaluate<number>(`new Promise((resolve) => {
    let height = 0;
    let frames = 0;
    const look = () => {
      const now = document.documentElement.scrollHeight;
      frames = now === height ? frames + 1 : 0;
      height = now;
      if (frames === 5) resolve(height);
      else requestAnimationFrame(look);
    };
    look();
  })`);
}

/** Every code of an enum that clients of the gateway can be sent. */
const codes: ReadonlySet<string> = new Set(
  Object.values(apiSchema().getTypeMap()).flatMap((type) =>
    'getValues' in type ? type.getValues().map(({ name }) => name) : [],
  ),
);

/** The words of a text that are an enum's code or are spelled as a field's name: no reader knows them. */
export function codesIn(text: string): string[] {
  const words = text.match(/[\p{L}\d_]+/gu) ?? [];
  const engineers = /^\p{Lu}+_[\p{Lu}_]+$|^\p{Ll}{2,}\p{Lu}/u;
  return [...new Set(words.filter((word) => engineers.test(word) || codes.has(word)))];
}

/** What an unfolded page says in words, with the names that only a screen reader is given; not what is set as code. */
export function saidOn(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const main = document.querySelector('main');
    const names = [...main.querySelectorAll('[aria-label]')].map((each) => each.ariaLabel);
    const code = [...main.querySelectorAll('code, pre, .cm-editor, textarea, .schemavy')];
    for (const each of code) each.style.display = 'none';
    const text = [main.innerText, ...names].join('\\n');
    for (const each of code) each.style.display = '';
    return text;
  })()`);
}

/** The units that an unfolded page names without a way to their page. */
export function unlinkedUnits(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(async () => {
    const query = '{ parter { huvudman { verksamheter(first: 500) { nodes { namn } } } } }';
    const headers = { 'content-type': 'application/json' };
    const asked = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { data } = await asked.json();
    const names = new Set(data.parter.flatMap(({ huvudman }) =>
      huvudman.verksamheter.nodes.map(({ namn }) => namn)));
    if (names.size < 100) return ['only ' + names.size + ' units are known'];
    const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const found = new Set();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const name = text.data.trim();
      const linked = text.parentElement.closest('a[href^="/verksamhet/"], h1, svg, option');
      if (names.has(name) && !linked) found.add(name);
    }
    return [...found];
  })()`);
}
