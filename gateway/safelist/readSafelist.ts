import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { queriesIn } from './queriesIn.ts';
import type { Safelist } from './Safelist.ts';

/** Reads a manifest of queries, or every `*.json` of a folder. Throws SettingError that names the file and what is wrong. */
export async function readSafelist(path: string, only: boolean): Promise<Safelist> {
  const queries = new Map<string, string>();
  for (const file of await manifestsAt(path)) {
    for (const [hash, text] of await readManifest(file)) queries.set(hash, text);
  }
  if (queries.size === 0) throw new SettingError(`The safelist ${path} has no queries.`);
  return { queries, only };
}

async function manifestsAt(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = await readdir(path);
    return names.filter((name) => name.endsWith('.json')).map((name) => join(path, name));
  } catch {
    throw new SettingError(`The safelist ${path} cannot be read.`);
  }
}

async function readManifest(file: string): Promise<ReadonlyMap<string, string>> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new SettingError(`The safelist ${file} ${why}.`);
  }
  const { queries, problem } = queriesIn(json);
  if (problem !== undefined) throw new SettingError(`The safelist ${file}: ${problem}.`);
  return queries;
}
