import type { Page } from 'playwright-core';

/** What on a page moves by itself or glides when it changes, in the editor's own tree too: animations, transitions, smooth scrolling. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const within = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...within(element.shadowRoot)] : [element]);
    const takesTime = (durations) => durations.split(', ').some((one) => parseFloat(one) > 0);
    return within(document).flatMap((element) => [null, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const moves = [
        style.animationName !== 'none' && 'animation ' + style.animationName,
        takesTime(style.transitionDuration) && 'transition ' + style.transitionProperty,
        style.scrollBehavior === 'smooth' && 'smooth scrolling',
      ].filter(Boolean);
      return moves.map((what) => element.tagName + '.' + element.className + (pseudo ?? '') + ': ' + what);
    }));
  })()`);
}
