import { readSheet } from 'read-excel-file/node';
import type { Tabellrad } from './lasTabell.ts';
import { Tabellfel } from './Tabellfel.ts';
import { formatTal } from './talformat.ts';

/** Reads the first sheet of an xlsx file, the whole of it in memory. */
export async function* lasXlsx(fil: string): AsyncGenerator<Tabellrad> {
  const rows = await readSheet(fil).catch((error) => {
    if ((error as { syscall?: string }).syscall) throw error;
    throw new Tabellfel(
      'Filen kan inte läsas som xlsx: öppna den i Excel och spara om den, helst som CSV.',
    );
  });
  for (const [index, cells] of rows.entries()) yield { rad: index + 1, celler: cells.map(text) };
}

/** A cell as Swedish Excel would write it in CSV. Excel itself shows 15 digits of what it has computed. */
function text(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  if (typeof cell === 'number') return formatTal(Number(cell.toPrecision(15)));
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
