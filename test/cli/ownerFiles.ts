import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { layInData } from '../../shared/domain/huvudman/layInData.ts';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { kronor } from '../../shared/values/belopp.ts';
import type { TestDatabases } from '../databases.ts';
import { agare, vardnat } from './vardnat.ts';

/** Where the files are. */
export const folder = mkdtempSync(join(tmpdir(), 'vardnat-cli-'));

let files = 0;
/** A file with a content, by its path. */
export function file(content: string | Buffer, ending = 'csv'): string {
  files += 1;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `fil-${files}.${ending}`);
  writeFileSync(path, content);
  return path;
}

export const kalla = { dokument: 'Budget 2026', exempel: false };
export const beslut = { instans: 'Socialnämnden', datum: '2025-11-20', paragraf: '§ 12' };

export const budgetdata: Huvudmansdata = {
  verksamheter: [{ id: 'hemsjukvard', namn: 'Hemsjukvården', typ: 'HEMSJUKVARD', kalla }],
  budgetar: [
    {
      id: 'utkast',
      ar: 2026,
      verksamhetId: 'hemsjukvard',
      post: 'Personal',
      belopp: kronor(100),
      status: 'UTKAST',
      kalla,
    },
    { id: 'beslutad', ar: 2026, belopp: kronor(200), status: 'BESLUTAD', beslut, kalla },
  ],
};

const open: Database[] = [];

/** Empties what `owner` has opened, and at the end the folder of the files. */
export async function closeOwners(): Promise<void> {
  for (const db of open.splice(0)) await db.close();
}
export const removeFiles = () => rmSync(folder, { recursive: true, force: true });

/** An owner with data in a database of its own, and the commands that read its files in and out. */
export async function owner(databases: TestDatabases, data: Huvudmansdata) {
  const url = await databases.url();
  const { entities, migrations } = huvudmansdomain;
  const db = await openDatabase({ url, entities, migrations });
  open.push(db);
  await layInData(db, data);
  const { slug, env } = agare(url);
  return {
    db,
    importera: (tabell: string, path: string, ...flags: string[]) =>
      vardnat(['import', slug, tabell, path, '--roll', 'admin', ...flags], env),
    exportera: (tabell: string, ...rest: string[]) =>
      vardnat(['export', slug, tabell, ...rest], env),
  };
}
