import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.1 A and AA, with axe's own best practices. */
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** Those that look at colours: what another colour scheme can break. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe-core finds wrong on a page as it stands, a sentence each; none is as it should be. */
export async function axeViolations(page: Page, rules: 'all' | 'colours' = 'all') {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  const runOnly = rules === 'all' ? all : colours;
  // What is found right is not told in detail, which would take as long again.
  const options = { runOnly, resultTypes: ['violations'], preload: false };
  const found = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} ${target.join(' ')} ${failureSummary}`,
    ),
  );
}
