import { open } from 'node:fs/promises';
import type { Cell } from './Cell.ts';
import { lasCsv } from './lasCsv.ts';
import { Tabellfel } from './Tabellfel.ts';
import { lasXlsx } from './xlsx/lasXlsx.ts';
import { olePackageFault } from './xlsx/olePackageFault.ts';

/** A row of a table: its number as Excel shows it (the first is 1), its cells, and the sheet where it stands. */
export interface Tabellrad {
  rad: number;
  celler: Cell[];
  /** Null in a text file, which has no sheets. */
  blad: string | null;
}

export interface Lasval {
  /** Told how many more bytes of the file have been read. */
  onBytes?: (bytes: number) => void;
  /** Told, in a Swedish sentence, what of the file was not read, or not as one might think. */
  onNote?: (note: string) => void;
}

/**
 * Reads a table row by row as it is shown, rows that show nothing left out: a text table (CSV), or the first sheet of an
 * xlsx file. Both are streams that hold a few rows at a time. What kind it is shows in the file itself, not in its name.
 * A cell that cannot be read says so itself. Throws Tabellfel when the file cannot be read as a table.
 */
export async function* lasTabell(fil: string, val: Lasval = {}): AsyncGenerator<Tabellrad> {
  const rows = (await isXlsx(fil)) ? lasXlsx(fil, val) : lasCsv(fil, val);
  for await (const row of rows) {
    if (row.celler.some(({ text, fault }) => fault !== undefined || text.trim() !== '')) yield row;
  }
}

async function isXlsx(fil: string): Promise<boolean> {
  const file = await open(fil);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.subarray(0, bytesRead).toString('hex');
    if (start === 'd0cf11e0') throw new Tabellfel(await olePackageFault(fil));
    return start.startsWith('504b');
  } finally {
    await file.close();
  }
}
