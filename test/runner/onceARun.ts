import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A folder that is made once for all test files of a run, each in a process of its own: the first makes it and the others
 * wait until it has; after one that failed the next tries.
 */
export async function onceARun(
  name: string,
  make: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(process.env.TEST_FOLDER ?? (await mkdtemp(join(tmpdir(), 'vardnat-'))), name);
  const underWay = `${folder}-under-way`;
  while (!existsSync(folder)) {
    try {
      await mkdir(underWay);
    } catch {
      await pause(100);
      continue;
    }
    try {
      if (existsSync(folder)) break;
      await make(join(underWay, name));
      await rename(join(underWay, name), folder);
    } finally {
      await rm(underWay, { recursive: true });
    }
  }
  return folder;
}
