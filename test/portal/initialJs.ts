import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The bytes of script, gzipped, that a page of the built portal names in its own HTML; `file` is that of its beginning. */
export async function initialJs(folder: string, file: string): Promise<number> {
  const html = await readFile(join(folder, 'sidor', file), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(
    ([, path]) => path,
  );
  const files = await Promise.all(scripts.map((path) => readFile(join(folder, path ?? ''))));
  return files.reduce((sum, content) => sum + gzipSync(content).length, 0);
}
