import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Filetable } from '../../../shared/domain/files/Filetable.ts';
import { filetables } from '../../../shared/domain/files/filetables.ts';
import { storedCells } from '../../../shared/domain/files/storedRows.ts';
import type { Database } from '../../../shared/serve/database/Database.ts';
import { csvOf } from '../../../shared/sheet/csvOf.ts';
import { CommandError } from '../CommandError.ts';
import { openOwnDatabase } from '../openOwnDatabase.ts';

/**
 * Exports a huvudman's rows in the form that Swedish Excel reads: semicolons, decimal comma, UTF-8 with a BOM, CRLF. Writes to
 * standard output, or to a file; a write that fails leaves no file.
 */
export async function exportera(
  slug: string,
  namn: string,
  fil: string | undefined,
  { force = false }: { force?: boolean },
): Promise<void> {
  const table = filetables[namn] as Filetable;
  if (fil !== undefined && /\.xlsx?$/i.test(fil)) {
    throw new CommandError('Export skriver CSV, som Excel öppnar: låt filens namn sluta på .csv.', {
      felanvant: true,
    });
  }
  if (fil !== undefined && existsSync(fil) && !force) {
    throw new CommandError(
      `${fil} finns redan: välj ett annat namn, eller skriv över den med --force.`,
      { felanvant: true },
    );
  }
  const db = await openOwnDatabase(slug);
  try {
    if (fil === undefined) await skrivCsv(db, table, process.stdout);
    else {
      const antal = await tillFil(db, table, fil);
      console.log(`Klart: ${antal} rader i ${fil}.`);
    }
  } finally {
    await db.close();
  }
}

async function tillFil(db: Database, table: Filetable, fil: string): Promise<number> {
  const halv = `${fil}.${process.pid}.tmp`;
  try {
    const antal = await skrivCsv(db, table, createWriteStream(halv));
    await rename(halv, fil);
    return antal;
  } catch (error) {
    await rm(halv, { force: true });
    const { syscall, code } = error as { syscall?: string; code?: string };
    if (!syscall) throw error;
    throw new CommandError(`${fil} går inte att skriva (${code}): välj en annan plats.`);
  }
}

/** Writes all rows as of one moment, and returns their number. */
async function skrivCsv(db: Database, table: Filetable, mal: Writable): Promise<number> {
  // Reads in one transaction, so that rows which others write meanwhile do not mix in.
  return db.snapshot(async (rows) => {
    let antal = 0;
    const celler = async function* () {
      for await (const cells of storedCells(rows, table)) {
        antal += 1;
        yield cells;
      }
    };
    const end = mal !== process.stdout;
    await pipeline(Readable.from(celler()), csvOf(table.columns.map(({ name }) => name)), mal, {
      end,
    });
    return antal;
  });
}
