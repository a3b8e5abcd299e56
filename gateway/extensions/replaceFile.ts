import { rename, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all, whenever the process ends. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const half = `${file}.tmp`;
  await writeFile(half, text);
  await rename(half, file);
}
