import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The bytes of script, gzipped, that the built portal's start page loads before anything is asked for. */
export async function initialJs(folder: string): Promise<number> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(
    ([, path]) => path,
  );
  const files = await Promise.all(scripts.map((path) => readFile(join(folder, path ?? ''))));
  return files.reduce((sum, content) => sum + gzipSync(content).length, 0);
}
