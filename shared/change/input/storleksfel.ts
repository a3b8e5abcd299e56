import { type Fel, fel } from '../Fel.ts';

/** What the history keeps of a row, in bytes: a little under what a text column of MariaDB holds (65 535). */
const max = 60_000;

/** Refuses a row that with all that belongs to it would not fit in the history, or in a column of its own. */
export function storleksfel(rad: unknown): Fel[] {
  const size = Buffer.byteLength(JSON.stringify(rad), 'utf8');
  if (size <= max) return [];
  const meddelande = `Uppgifterna är för stora (${Math.ceil(size / 1000)} kB, högst ${max / 1000}): korta texter och listor.`;
  return [fel('OGILTIGT_VARDE', null, meddelande)];
}
