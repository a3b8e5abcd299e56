import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { CommandError } from '../CommandError.ts';

/** Copies a database file by SQLite's online backup, while others write to it. Returns the migrations that it has run. */
export async function copySqlite(file: string, to: string): Promise<readonly string[]> {
  if (!existsSync(file)) {
    throw new CommandError(
      `Det finns ingen databas i ${file}: rätta slug eller DATA_DIR. Ingenting kopierades.`,
      { felanvant: true },
    );
  }
  const source = new Database(file, { readonly: true, timeout: 5_000 });
  try {
    // Copies everything in one step: if others write between two steps, the backup starts again.
    await source.backup(to, { progress: () => 2 ** 31 - 1 });
  } finally {
    source.close();
  }
  const copy = new Database(to);
  try {
    copy.pragma('journal_mode = DELETE');
    checkWhole(copy);
    return migrationsIn(copy);
  } finally {
    copy.close();
  }
}

/** Puts a copy where there is no database. Throws CommandError when there is one, or when the copy is damaged. */
export async function putSqlite(copy: string, file: string): Promise<void> {
  const opened = new Database(copy, { readonly: true });
  try {
    checkWhole(opened);
  } finally {
    opened.close();
  }
  refuseOccupied(file);
  await mkdir(dirname(file), { recursive: true });
  await rename(copy, file);
}

/** Throws CommandError when a database, or a file left by one, is already there. */
export function refuseOccupied(file: string): void {
  const there = ['', '-wal', '-shm', '-journal'].map((end) => `${file}${end}`).find(existsSync);
  if (there === undefined) return;
  throw new CommandError(
    `${there} finns redan, och skrivs inte över: flytta undan den, eller läs tillbaka i en annan DATA_DIR.`,
    { felanvant: true },
  );
}

export const throwAway = (file: string) => rm(file, { force: true });

function checkWhole(db: Database.Database): void {
  const verdict = db.pragma('integrity_check', { simple: true });
  if (verdict !== 'ok') throw new CommandError(`Kopian är skadad (${String(verdict)}).`);
}

function migrationsIn(db: Database.Database): readonly string[] {
  const has = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'migrations'").get();
  if (!has) throw new CommandError('Filen är ingen delgrafs databas. Ingenting kopierades.');
  return db.prepare('SELECT name FROM migrations ORDER BY timestamp').pluck().all() as string[];
}
