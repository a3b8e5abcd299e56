import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandError } from '../CommandError.ts';

/**
 * Packs the registry's folder into one file: its key, its log and the members' countersignatures. Leaves out a record that is
 * still being written: it is not acknowledged yet.
 */
export async function packRegistry(folder: string, to: string): Promise<void> {
  if (!existsSync(join(folder, 'log.jsonl')) || !existsSync(join(folder, 'key.json'))) {
    throw new CommandError(
      `Det finns inget register i ${folder}: rätta DATA_DIR. Ingenting kopierades.`,
      { felanvant: true },
    );
  }
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((one) => one.isFile() && !one.name.endsWith('.tmp'));
  const files: Record<string, string> = {};
  for (const { name } of names) {
    const text = await readFile(join(folder, name), 'utf8');
    files[name] = name.endsWith('.jsonl') ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
  }
  await writeFile(to, JSON.stringify(files), { mode: 0o600 });
}

/** Unpacks a registry's files into a folder without a registry. Throws CommandError when there is one. */
export async function unpackRegistry(copy: string, folder: string): Promise<void> {
  refuseFolder(folder);
  const files = JSON.parse(await readFile(copy, 'utf8')) as Record<string, string>;
  const half = `${folder}.${process.pid}.tmp`;
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(half, { mode: 0o700 });
  for (const [name, text] of Object.entries(files)) {
    if (!/^[A-Za-z0-9.-]+$/.test(name))
      throw new CommandError(`Kopian har ett filnamn som inte kan vara: ${name}.`);
    await writeFile(join(half, name), text, { mode: 0o600 });
  }
  await rename(half, folder);
}

export function refuseFolder(folder: string): void {
  if (!existsSync(folder)) return;
  throw new CommandError(
    `${folder} finns redan, och skrivs inte över: flytta undan den, eller läs tillbaka i en annan DATA_DIR.`,
    { felanvant: true },
  );
}
