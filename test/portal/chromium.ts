import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Portal } from '../../gateway/portal/Portal.ts';
import { readPortal } from '../../gateway/portal/readPortal.ts';
import { onceARun } from '../runner/onceARun.ts';

/** Without a window of its own a page costs half of the processor's time: that browser comes first where there is one. */
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The system's Chromium: `CHROMIUM` when it is set, else where systems have it; null when there is none. */
export function findChromium(): string | null {
  const { CHROMIUM } = process.env;
  return CHROMIUM || (places.find((place) => existsSync(place)) ?? null);
}

/** Starts it without a window. As root it cannot make a sandbox of its own; it loads pages of this project only. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: 60_000 });
}

/** Waits until a page shows a heading and waits for no answer. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.locator('[aria-busy="true"], .laddar').first().waitFor({ state: 'detached' });
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

/**
 * Builds the portal as it stands in the tree to a fresh folder, so that no earlier build is what is tried. The test files
 * of a run share one build.
 */
export async function buildPortal(): Promise<Portal> {
  return { ...(await readPortal()), folder: await onceARun('portal', build) };
}

async function build(folder: string): Promise<void> {
  const flags = ['--outDir', folder, '--emptyOutDir', '--logLevel', 'warn', '--mode', 'test'];
  await viteBuild('gateway/portal', flags);
}

/** Builds pages as a shell without the test's own settings does. */
export async function viteBuild(pages: string, flags: readonly string[] = []): Promise<void> {
  const { NODE_OPTIONS: _, NODE_ENV: __, ...env } = process.env;
  await promisify(execFile)(process.execPath, [vite, 'build', pages, ...flags], { cwd: root, env });
}
