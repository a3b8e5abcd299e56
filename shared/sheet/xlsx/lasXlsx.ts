import type { Lasval, Tabellrad } from '../lasTabell.ts';
import { Tabellfel } from '../Tabellfel.ts';
import { columnLetters, spans } from './address.ts';
import { openPackage } from './openPackage.ts';
import { type Layout, readLayout, readRows } from './readSheet.ts';
import { readWorkbook, type Sheet, type Workbook } from './readWorkbook.ts';

/**
 * Reads the first visible sheet row by row, as Excel shows it. Hidden rows are skipped. A hidden column is read, since
 * a row without it would be another row. `onNote` gets a note about both, and about other sheets.
 */
export async function* lasXlsx(
  fil: string,
  { onNote = () => {} }: Lasval,
): AsyncGenerator<Tabellrad> {
  const pkg = await openPackage(fil);
  try {
    const workbook = await readWorkbook(pkg);
    const sheet = workbook.sheets.find(({ hidden }) => !hidden);
    if (!sheet)
      throw new Tabellfel(
        'Filen har inget blad som visas: ta fram bladet i Excel och spara om filen.',
      );
    const layout = await readLayout(pkg, sheet);
    for (const note of [...otherSheets(workbook, sheet), ...hiddenColumns(layout)]) onNote(note);
    const hidden: number[] = [];
    const rounded = new Rounded();
    try {
      for await (const { rad, cells, hidden: unseen } of readRows(pkg, sheet, workbook, layout)) {
        if (unseen) {
          if (cells.length > 0) hidden.push(rad);
          continue;
        }
        rounded.add(rad, cells);
        yield { rad, celler: cells, blad: sheet.name };
      }
    } finally {
      for (const note of [...hiddenRows(hidden), ...rounded.note]) onNote(note);
    }
  } finally {
    pkg.close();
  }
}

function otherSheets({ sheets }: Workbook, read: Sheet): string[] {
  const others = sheets.filter((sheet) => sheet !== read);
  if (others.length === 0) return [];
  const names = others
    .slice(0, 10)
    .map(({ name, hidden }) => `"${name}"${hidden ? ' (dolt)' : ''}`);
  const more = others.length > names.length ? ` och ${others.length - names.length} till` : '';
  return [
    `Bara bladet "${read.name}" lästes, det första som visas. Inte lästa: ${names.join(', ')}${more}.`,
  ];
}

function hiddenColumns({ hiddenColumns }: Layout): string[] {
  // People who narrow a sheet to its table hide all columns to the right of it.
  const letters = hiddenColumns
    .filter(([, last]) => last < 256)
    .flatMap(([first, last]) =>
      Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n),
    );
  if (letters.length === 0) return [];
  return [`Dolda kolumner lästes också: ${spans(letters.slice(0, 256), columnLetters)}.`];
}

function hiddenRows(rows: readonly number[]): string[] {
  if (rows.length === 0) return [];
  const first = spans(rows.slice(0, 100));
  return [
    `${rows.length} rader är dolda eller bortfiltrerade i bladet och lästes inte: rad ${first}${rows.length > 100 ? ' med flera' : ''}. Ta fram dem om de ska med.`,
  ];
}

/** Numbers that the sheet shows with fewer digits than they have. */
class Rounded {
  #count = 0;
  #first = '';

  add(rad: number, cells: Tabellrad['celler']): void {
    for (const [column, { text, shown, rounded }] of cells.entries()) {
      if (!rounded) continue;
      this.#count += 1;
      this.#first ||= `cell ${columnLetters(column)}${rad} visar ${shown} och lästes som ${text}`;
    }
  }

  get note(): string[] {
    return this.#count === 0
      ? []
      : [
          `${this.#count} tal visas avrundade i bladet men lästes med alla siffror: ${this.#first}.`,
        ];
  }
}
