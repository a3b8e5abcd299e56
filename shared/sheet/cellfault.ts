import type { Cell, Cellkind } from './Cell.ts';
import type { Celltyp } from './Celltyp.ts';

const wordFor: Readonly<Record<Cellkind, string>> = {
  text: 'en text',
  number: 'ett tal',
  boolean: 'ja eller nej (SANT, FALSKT)',
  date: 'ett datum',
  time: 'ett klockslag',
};

const advice: Readonly<Record<Cellkind, string>> = {
  text: 'Formatera cellen som text, skriv den som den ska stå, och spara om filen.',
  number: 'Välj talformatet Allmänt, skriv talet, och spara om filen.',
  boolean: 'Skriv ja eller nej.',
  date: 'Skriv datumet med år, månad och dag.',
  time: 'Skriv klockslaget.',
};

/**
 * Why a column of this type cannot read a cell, whatever its text. Null when the column may try. Excel turns texts into
 * dates, times and numbers, so a date in a text column may have been another text.
 */
export function cellfault(cell: Cell, { kind }: Celltyp<unknown>): string | null {
  if (cell.fault !== undefined) return cell.fault;
  if (kind === 'number' && cell.doubt !== undefined) return cell.doubt;
  if (cell.kind === 'text' || cell.kind === kind) return null;
  if (cell.kind !== 'number') {
    return `Excel har ${wordFor[cell.kind]} i cellen, men här ska stå ${wordFor[kind]}. ${advice[kind]}`;
  }
  if (kind === 'text' && cell.shown !== undefined) {
    return `Cellen visar "${cell.shown}" men innehåller talet ${cell.text}. ${advice.text}`;
  }
  return null;
}
