import { fileURLToPath } from 'node:url';
import { readSafelist } from '../safelist/readSafelist.ts';
import type { Portal } from './Portal.ts';

const persisted = fileURLToPath(new URL('persisted.json', import.meta.url));
const folder = fileURLToPath(new URL('dist/', import.meta.url));

/** The portal of this repository; `contact` is where its readers report what they cannot use. Throws SettingError when the list of its operations cannot be read. */
export async function readPortal(contact: string | null = null): Promise<Portal> {
  const { queries } = await readSafelist(persisted, false);
  return { folder, queries, contact };
}
