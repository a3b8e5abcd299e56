import { type Lasval, lasTabell } from '../../../shared/tabell/lasTabell.ts';
import { Tabellfel } from '../../../shared/tabell/Tabellfel.ts';
import type { Cellfel, Tabell } from '../tabeller/Tabell.ts';
import type { Celler } from './bedomRad.ts';
import { rubriker } from './rubriker.ts';

/** A row of a file: its number as Excel shows it, its cells by column, and what is wrong with it as a row. */
export interface Filrad {
  rad: number;
  celler: Celler;
  fel: Cellfel[];
}

/** Reads a file's rows `antal` at a time. Throws Tabellfel when it cannot be read as such a table. */
export async function* lasRader(
  tabell: Tabell,
  fil: string,
  antal: number,
  val: Lasval,
): AsyncGenerator<Filrad[]> {
  let kolumner: string[] | null = null;
  let batch: Filrad[] = [];
  for await (const { rad, celler } of lasTabell(fil, val)) {
    if (kolumner === null) {
      const header = rubriker(tabell, celler);
      if ('fel' in header) throw new Tabellfel(header.fel);
      kolumner = header.kolumner;
      continue;
    }
    batch.push(filrad(rad, celler, kolumner));
    if (batch.length === antal) {
      yield batch;
      batch = [];
    }
  }
  if (kolumner === null) throw new Tabellfel('Filen är tom: den ska ha rubriker på första raden.');
  if (batch.length > 0) yield batch;
}

/** Cells that a row lacks at its end are empty: Excel leaves them out. */
function filrad(rad: number, cells: string[], kolumner: string[]): Filrad {
  const more = cells.slice(kolumner.length).some((cell) => cell.trim() !== '');
  const fel =
    'Raden har fler celler än rubriken: sätt citattecken ("…") runt text som innehåller skiljetecknet.';
  return {
    rad,
    celler: Object.fromEntries(kolumner.map((namn, n) => [namn, (cells[n] ?? '').trim()])),
    fel: more ? [{ kolumn: null, fel }] : [],
  };
}
