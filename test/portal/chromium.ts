import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
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
