import { open } from 'node:fs/promises';
import type { Cell } from './Cell.ts';
import { Tabellfel } from './Tabellfel.ts';
import { olePackageFault } from './xlsx/olePackageFault.ts';

/** A row of a table: its number in Excel (the first is 1), its cells, and its sheet. */
export interface Tabellrad {
  rad: number;
  celler: Cell[];
  /** The sheet's name. Null in a text file, which has no sheets. */
  blad: string | null;
}

export interface Lasval {
  /** Called with the number of bytes that have been read since the last call. */
  onBytes?: (bytes: number) => void;
  /**
   * Called with a Swedish sentence about each part of the file that was not read, or that was read in an unexpected
   * way.
   */
  onNote?: (note: string) => void;
}

/**
 * Reads a table row by row as a program shows it, without empty rows: a text table (CSV), or the first visible sheet of
 * an xlsx file. Both are streams with a few rows in memory. The file's content decides its kind, not its name. An
 * unreadable cell has its own fault. Throws Tabellfel when the file cannot be read as a table.
 */
export async function* lasTabell(fil: string, val: Lasval = {}): AsyncGenerator<Tabellrad> {
  // Each is loaded when a file is of its kind: a server that could read tables is seldom given one.
  const rows = (await isXlsx(fil))
    ? (await import('./xlsx/lasXlsx.ts')).lasXlsx(fil, val)
    : (await import('./lasCsv.ts')).lasCsv(fil, val);
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
