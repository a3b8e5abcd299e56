import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { VersioneradRad } from '../../../shared/andring/Rad.ts';
import type { Database } from '../../../shared/serve/database/Database.ts';
import { Avbrott } from '../Avbrott.ts';
import { celltexter } from '../lasin/bedomRad.ts';
import { sidaEfter } from '../lasin/hamtaRader.ts';
import { openOwnDatabase } from '../openOwnDatabase.ts';
import type { Tabell } from '../tabeller/Tabell.ts';
import { tabeller } from '../tabeller/tabeller.ts';

/** Rows at a time. */
const sidstorlek = 500;

/**
 * Exports a huvudman's rows as Swedish Excel reads them: semicolons, decimal comma, UTF-8 with a mark, CRLF. To a file,
 * which is there whole or not at all, or to standard output.
 */
export async function exportera(
  slug: string,
  namn: string,
  fil: string | undefined,
  { force = false }: { force?: boolean },
): Promise<void> {
  const tabell = tabeller[namn] as Tabell;
  if (fil !== undefined && /\.xlsx?$/i.test(fil)) {
    throw new Avbrott('Export skriver CSV, som Excel öppnar: låt filens namn sluta på .csv.', {
      felanvant: true,
    });
  }
  if (fil !== undefined && existsSync(fil) && !force) {
    throw new Avbrott(
      `${fil} finns redan: välj ett annat namn, eller skriv över den med --force.`,
      { felanvant: true },
    );
  }
  const db = await openOwnDatabase(slug);
  try {
    if (fil === undefined) await skrivCsv(db, tabell, process.stdout);
    else {
      const antal = await tillFil(db, tabell, fil);
      console.log(`Klart: ${antal} rader i ${fil}.`);
    }
  } finally {
    await db.close();
  }
}

async function tillFil(db: Database, tabell: Tabell, fil: string): Promise<number> {
  const halv = `${fil}.${process.pid}.tmp`;
  try {
    const antal = await skrivCsv(db, tabell, createWriteStream(halv));
    await rename(halv, fil);
    return antal;
  } catch (error) {
    await rm(halv, { force: true });
    const { syscall, code } = error as { syscall?: string; code?: string };
    if (!syscall) throw error;
    throw new Avbrott(`${fil} går inte att skriva (${code}): välj en annan plats.`);
  }
}

/** Writes all rows as they are at one moment; gives how many. */
async function skrivCsv(db: Database, tabell: Tabell, mal: Writable): Promise<number> {
  const csv = stringify({
    header: true,
    columns: Object.keys(tabell.kolumner),
    delimiter: ';',
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    bom: true,
  });
  // A transaction that only reads: what others write meanwhile is not mixed in.
  return db.read.transaction(async (manager) => {
    let antal = 0;
    const celler = async function* () {
      let last: VersioneradRad | null = null;
      do {
        const page: VersioneradRad[] = await sidaEfter(manager, tabell, last, sidstorlek);
        for (const rad of page) yield celltexter(tabell, tabell.varden(rad));
        antal += page.length;
        last = page.length === sidstorlek ? (page.at(-1) ?? null) : null;
      } while (last);
    };
    await pipeline(Readable.from(celler()), csv, mal, { end: mal !== process.stdout });
    return antal;
  });
}
