import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { readArguments } from '../../shared/serve/readArguments.ts';
import { manifestOf } from './manifestOf.ts';
import { queriesIn } from './queriesIn.ts';

const usage = 'npm run safelist -- DIR --out FILE';

/**
 * Writes the manifest of the `*.graphql` files of a folder, for `npm run gateway -- --safelist FILE`. Exits 1 with a
 * sentence when they cannot be read or are no queries.
 */
async function make(): Promise<void> {
  const options = { out: { type: 'string' } } as const;
  const { values, positionals } = readArguments(
    { options, allowPositionals: true, strict: true },
    usage,
  );
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0 || values.out === undefined) {
    throw new SettingError(`Give a folder and a file. Usage: ${usage}`);
  }
  const manifest = manifestFrom(await readFolder(folder), folder);
  await writeFile(values.out, `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`${values.out} is written, with ${Object.keys(manifest).length} queries.`);
}

async function readFolder(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new SettingError(`The folder ${folder} cannot be read.`);
  });
  const files = names.filter((name) => /\.(graphql|gql)$/.test(name)).sort();
  return Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
}

function manifestFrom(texts: readonly string[], folder: string): Record<string, string> {
  let manifest: Record<string, string>;
  try {
    manifest = manifestOf(texts);
  } catch (error) {
    throw new SettingError(`The queries of ${folder}: ${(error as Error).message}.`);
  }
  const { problem } = queriesIn(manifest);
  if (problem !== undefined) throw new SettingError(`The queries of ${folder}: ${problem}.`);
  if (Object.keys(manifest).length === 0) {
    throw new SettingError(`The folder ${folder} has no queries in *.graphql files.`);
  }
  return manifest;
}

try {
  await make();
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
