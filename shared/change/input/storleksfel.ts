import { type Fel, fel } from '../Fel.ts';

/** The most bytes of a row in the history: a little under the size of a text column in MariaDB (65 535). */
const max = 60_000;

/** Refuses a row that does not fit in the history, or in a column, together with its rows in other tables. */
export function storleksfel(rad: unknown): Fel[] {
  const size = Buffer.byteLength(JSON.stringify(rad), 'utf8');
  if (size <= max) return [];
  const meddelande = `Uppgifterna är för stora (${Math.ceil(size / 1000)} kB, högst ${max / 1000}): korta texter och listor.`;
  return [fel('OGILTIGT_VARDE', null, meddelande)];
}
