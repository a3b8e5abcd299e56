import { fileURLToPath } from 'node:url';
import { lasTabell } from '../../sheet/lasTabell.ts';
import { utanNull } from '../../values/utanNull.ts';
import type { Filetable } from './Filetable.ts';
import { filetables } from './filetables.ts';
import { headings } from './headings.ts';
import { readCell } from './judgeRow.ts';
import { fieldsOf } from './rowCells.ts';

/**
 * The rows of a file in the form that `vardnat import` reads, for a huvudman's new database. Rejects with the file, the
 * row and the column of the first fault.
 */
export async function sampleRows<Row extends object>(name: string, file: URL): Promise<Row[]> {
  const table = filetables[name] as Filetable;
  const path = fileURLToPath(file);
  const rows: Row[] = [];
  let columns: string[] | null = null;
  for await (const { rad, celler } of lasTabell(path)) {
    const texts = celler.map(({ text }) => text.trim());
    if (columns === null) {
      const header = headings(table, texts);
      if ('fel' in header) throw new Error(`${path}: ${header.fel}`);
      columns = header.kolumner;
      continue;
    }
    const values: Record<string, unknown> = {};
    for (const column of table.columns) {
      const at = columns.indexOf(column.name);
      const read = at === -1 ? { value: null } : readCell(column, texts[at] ?? '');
      if ('fel' in read) throw new Error(`${path}, rad ${rad}, ${column.name}: ${read.fel}`);
      values[column.name] = read.value;
    }
    const { fields, fel } = fieldsOf(table, values);
    if (fel[0]) throw new Error(`${path}, rad ${rad}, ${fel[0].kolumn}: ${fel[0].fel}`);
    rows.push(utanNull(fields) as Row);
  }
  return rows;
}
