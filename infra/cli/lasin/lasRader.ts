import { type Cell, emptyCell } from '../../../shared/sheet/Cell.ts';
import { cellfault } from '../../../shared/sheet/cellfault.ts';
import { type Lasval, lasTabell, type Tabellrad } from '../../../shared/sheet/lasTabell.ts';
import { Tabellfel } from '../../../shared/sheet/Tabellfel.ts';
import { columnLetters } from '../../../shared/sheet/xlsx/address.ts';
import { personnummerIn } from '../../../shared/values/personnummerIn.ts';
import type { Cellfel, Kolumn, Tabell } from '../tabeller/Tabell.ts';
import { type Celler, personfel } from './bedomRad.ts';
import { rubriker } from './rubriker.ts';

/** A row of a file: its number as Excel shows it, its cells by column, and what is wrong with it as a row. */
export interface Filrad {
  rad: number;
  celler: Celler;
  /** Where the row stands in a sheet: the sheet's name, and the letters of its columns. Null in a text file. */
  blad: Bladplats | null;
  fel: Cellfel[];
}

/** A sheet, and in which of its columns each column of the table stands. */
export interface Bladplats {
  namn: string;
  bokstaver: Readonly<Record<string, string>>;
}

/** Reads a file's rows `antal` at a time. Throws Tabellfel when it cannot be read as such a table. */
export async function* lasRader(
  tabell: Tabell,
  fil: string,
  antal: number,
  val: Lasval,
): AsyncGenerator<Filrad[]> {
  let kolumner: string[] | null = null;
  let blad: Bladplats | null = null;
  let batch: Filrad[] = [];
  for await (const row of lasTabell(fil, val)) {
    if (kolumner === null) {
      kolumner = rubrikerna(tabell, row);
      blad = bladplats(row.blad, kolumner);
      continue;
    }
    batch.push(filrad(tabell, row, kolumner, blad));
    if (batch.length === antal) {
      yield batch;
      batch = [];
    }
  }
  if (kolumner === null) throw new Tabellfel('Filen är tom: den ska ha rubriker på första raden.');
  if (batch.length > 0) yield batch;
}

/** The table's columns in the order of the file; throws when its first row is no header. */
function rubrikerna(tabell: Tabell, { rad, celler, blad }: Tabellrad): string[] {
  const lasta = blad === null ? '' : ` Bladet som lästes är "${blad}".`;
  const bad = celler.findIndex(({ fault }) => fault !== undefined);
  if (bad !== -1) {
    throw new Tabellfel(
      `Rubriken i cell ${columnLetters(bad)}${rad}: ${celler[bad]?.fault}${lasta}`,
    );
  }
  const header = rubriker(
    tabell,
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

/** Cells that a row lacks at its end are empty: Excel leaves them out. */
function filrad(
  tabell: Tabell,
  { rad, celler }: Tabellrad,
  kolumner: string[],
  blad: Bladplats | null,
): Filrad {
  const fel: Cellfel[] = [];
  const texts: Celler = {};
  for (const [n, namn] of kolumner.entries()) {
    const cell = celler[n] ?? emptyCell;
    const wrong = cellfault(cell, (tabell.kolumner[namn] as Kolumn<unknown>).typ);
    // What a cell shows and what it holds are two texts: neither tells of a person.
    const secret = wrong === null ? null : personnummerIn(`${cell.text} ${wrong}`);
    if (secret !== null) fel.push({ kolumn: namn, ...personfel(secret) });
    else if (wrong !== null) fel.push({ kolumn: namn, fel: wrong });
    texts[namn] = cell.text.trim();
  }
  const beyond = celler.slice(kolumner.length).findIndex(showsAnything);
  if (beyond !== -1) fel.push({ kolumn: null, fel: forManga(rad, kolumner.length + beyond, blad) });
  return { rad, celler: tabell.lasSom?.(texts) ?? texts, blad, fel };
}

const showsAnything = ({ text, fault }: Cell) => fault !== undefined || text.trim() !== '';

function forManga(rad: number, column: number, blad: Bladplats | null): string {
  return blad === null
    ? 'Raden har fler celler än rubriken: sätt citattecken ("…") runt text som innehåller skiljetecknet.'
    : `Raden har fler celler än rubriken: töm cell ${columnLetters(column)}${rad}, eller skriv en rubrik över den.`;
}
