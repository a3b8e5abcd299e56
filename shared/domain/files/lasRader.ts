import { type Cell, emptyCell } from '../../sheet/Cell.ts';
import { cellfault } from '../../sheet/cellfault.ts';
import { type Lasval, lasTabell, type Tabellrad } from '../../sheet/lasTabell.ts';
import { Tabellfel } from '../../sheet/Tabellfel.ts';
import { columnLetters } from '../../sheet/xlsx/address.ts';
import { personnummerIn } from '../../values/personnummerIn.ts';
import type { Column } from './columns.ts';
import type { Cellfel, Filetable } from './Filetable.ts';
import { headings } from './headings.ts';
import { personfel, readCell } from './judgeRow.ts';
import { Nyckelmangd } from './Nyckelmangd.ts';
import type { Cells } from './rowCells.ts';
import { type Filerow, rowKey } from './writeRows.ts';

/** A row of a file and its reading faults. A row with faults is not written. */
export interface Filrad extends Filerow {
  /** The row's place in a sheet: the sheet's name, and the letters of its columns. Null in a text file. */
  blad: Bladplats | null;
  fel: Cellfel[];
}

/** A sheet, and the place of each column of the table in it. */
export interface Bladplats {
  namn: string;
  bokstaver: Readonly<Record<string, string>>;
}

/** Reads the rows of a file, `antal` at a time. Throws Tabellfel when the file is not such a table. */
export async function* lasRader(
  table: Filetable,
  fil: string,
  antal: number,
  val: Lasval,
): AsyncGenerator<Filrad[]> {
  let kolumner: string[] | null = null;
  let blad: Bladplats | null = null;
  let batch: Filrad[] = [];
  const seen = new Nyckelmangd();
  for await (const row of lasTabell(fil, val)) {
    if (kolumner === null) {
      kolumner = rubrikerna(table, row);
      blad = bladplats(row.blad, kolumner);
      continue;
    }
    batch.push(withFaults(table, filrad(table, row, kolumner, blad), seen));
    if (batch.length === antal) {
      yield batch;
      batch = [];
    }
  }
  if (kolumner === null) throw new Tabellfel('Filen är tom: den ska ha rubriker på första raden.');
  if (batch.length > 0) yield batch;
}

/** The table's columns in the order of the file. Throws when its first row is no header. */
function rubrikerna(table: Filetable, { rad, celler, blad }: Tabellrad): string[] {
  const lasta = blad === null ? '' : ` Bladet som lästes är "${blad}".`;
  const bad = celler.findIndex(({ fault }) => fault !== undefined);
  if (bad !== -1) {
    throw new Tabellfel(
      `Rubriken i cell ${columnLetters(bad)}${rad}: ${celler[bad]?.fault}${lasta}`,
    );
  }
  const header = headings(
    table,
    celler.map(({ text }) => text),
  );
  if ('fel' in header) throw new Tabellfel(header.fel + lasta);
  return header.kolumner;
}

function bladplats(namn: string | null, kolumner: readonly string[]): Bladplats | null {
  if (namn === null) return null;
  return {
    namn,
    bokstaver: Object.fromEntries(kolumner.map((kolumn, n) => [kolumn, columnLetters(n)])),
  };
}

/** Excel leaves out empty cells at the end of a row. */
function filrad(
  table: Filetable,
  { rad, celler }: Tabellrad,
  kolumner: string[],
  blad: Bladplats | null,
): Filrad {
  const fel: Cellfel[] = [];
  const texts: Cells = {};
  for (const [n, namn] of kolumner.entries()) {
    const cell = celler[n] ?? emptyCell;
    const wrong = cellfault(cell, columnOf(table, namn).cell);
    // A cell's shown text and its value are two texts, and neither may identify a person.
    const secret = wrong === null ? null : personnummerIn(`${cell.text} ${wrong}`);
    if (secret !== null) fel.push({ kolumn: namn, ...personfel(secret) });
    else if (wrong !== null) fel.push({ kolumn: namn, fel: wrong });
    texts[namn] = cell.text.trim();
  }
  const beyond = celler.slice(kolumner.length).findIndex(showsAnything);
  if (beyond !== -1) fel.push({ kolumn: null, fel: forManga(rad, kolumner.length + beyond, blad) });
  return { rad, celler: table.readAs?.(texts) ?? texts, blad, fel };
}

/** Refuses a row whose key stands on an earlier row. The refusal also lists the row's unreadable cells. */
function withFaults(table: Filetable, row: Filrad, seen: Nyckelmangd): Filrad {
  const { rad, celler } = row;
  const fel = [...row.fel];
  const key = rowKey(table, celler);
  const first = key === null ? null : seen.add(JSON.stringify(key), rad);
  const { nyckel } = table.kind;
  if (first !== null) {
    const message = `Samma ${nyckel.join(', ')} står redan på rad ${first}: ta bort den ena raden eller ändra dess värde.`;
    fel.push({ kolumn: nyckel[0] ?? null, fel: message });
  }
  const faulty = new Set(fel.map(({ kolumn }) => kolumn));
  // When cells stand in the wrong columns, no other fault of the row is reliable.
  if (fel.length === 0 || faulty.has(null)) return { ...row, fel };
  for (const [name, text] of Object.entries(celler)) {
    const read = faulty.has(name) ? null : readCell(columnOf(table, name), text);
    if (read && 'fel' in read) fel.push({ kolumn: name, ...read });
  }
  return { ...row, fel };
}

/** The table's column with that name. The header has been checked, so the column exists. */
const columnOf = ({ columns }: Filetable, name: string) =>
  columns.find((column) => column.name === name) as Column;

const showsAnything = ({ text, fault }: Cell) => fault !== undefined || text.trim() !== '';

function forManga(rad: number, column: number, blad: Bladplats | null): string {
  return blad === null
    ? 'Raden har fler celler än rubriken: sätt citattecken ("…") runt text som innehåller skiljetecknet.'
    : `Raden har fler celler än rubriken: töm cell ${columnLetters(column)}${rad}, eller skriv en rubrik över den.`;
}
