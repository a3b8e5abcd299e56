import { fileURLToPath } from 'node:url';
import { noOrigins, type Origins } from '../../shared/serve/http/Origins.ts';
import { readSafelist } from '../safelist/readSafelist.ts';
import type { Portal } from './Portal.ts';

const persisted = fileURLToPath(new URL('persisted.json', import.meta.url));
const folder = fileURLToPath(new URL('dist/', import.meta.url));

/**
 * The portal of this repository; `contact` is where its readers report what they cannot use, `publicUrl` the
 * gateway's address as its callers write it, `embedOrigins` who may show its summaries in a frame. Throws SettingError when the list of its operations cannot be read.
 */
export async function readPortal(
  contact: string | null = null,
  publicUrl: string | null = null,
  embedOrigins: Origins = noOrigins,
): Promise<Portal> {
  const { queries } = await readSafelist(persisted, false);
  const origin = publicUrl === null ? null : new URL(publicUrl).origin;
  return { folder, queries, contact, origin, embedOrigins };
}
