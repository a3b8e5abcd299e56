import { open } from 'node:fs/promises';
import { lasCsv } from './lasCsv.ts';
import { lasXlsx } from './lasXlsx.ts';
import { Tabellfel } from './Tabellfel.ts';

/** A row of a table: its number as Excel shows it (the first is 1) and its cells as text. */
export interface Tabellrad {
  rad: number;
  celler: string[];
}

export interface Lasval {
  /** Told how many more bytes of the file have been read. */
  onBytes?: (bytes: number) => void;
}

/**
 * Reads a table row by row, rows without text left out: a text table (CSV) as a stream that holds a few rows at a time,
 * the first sheet of an xlsx file as a whole. What kind it is shows in the file itself, not in its name. Numbers and
 * dates of xlsx are given as Swedish text. Throws Tabellfel when the file cannot be read as a table.
 */
export async function* lasTabell(fil: string, val: Lasval = {}): AsyncGenerator<Tabellrad> {
  const rows = (await isXlsx(fil)) ? lasXlsx(fil) : lasCsv(fil, val);
  for await (const row of rows) {
    if (row.celler.some((cell) => cell.trim() !== '')) yield row;
  }
}

async function isXlsx(fil: string): Promise<boolean> {
  const file = await open(fil);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.subarray(0, bytesRead).toString('hex');
    if (start === 'd0cf11e0') {
      throw new Tabellfel('Filen är i det gamla formatet xls: spara om den som CSV eller xlsx.');
    }
    return start === '504b0304';
  } finally {
    await file.close();
  }
}
