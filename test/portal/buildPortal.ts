import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Portal } from '../../gateway/portal/Portal.ts';
import { readPortal } from '../../gateway/portal/readPortal.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

/** Builds the portal as it stands in the tree to a fresh folder, so that no earlier build is what is tried. */
export async function buildPortal(): Promise<Portal> {
  const folder = await mkdtemp(join(tmpdir(), 'vardnat-portal-'));
  const { NODE_OPTIONS: _, NODE_ENV: __, ...env } = process.env;
  const flags = ['--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, [vite, 'build', 'gateway/portal', ...flags], {
    cwd: root,
    env,
  });
  return { ...(await readPortal()), folder };
}
