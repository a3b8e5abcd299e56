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
 * Why a cell cannot be read in a column of this type, whatever it says; null when what it says may be tried. Excel makes
 * dates, times and numbers of what people type, so what a text column shows as one of them may have been another text.
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
