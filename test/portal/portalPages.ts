import type { Page } from 'playwright-core';

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
