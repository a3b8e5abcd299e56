/** Formats values as Swedish readers expect them. Unknown is never formatted: show <Okant /> for null. */

const kronor = new Intl.NumberFormat('sv-SE', {
  style: 'currency',
  currency: 'SEK',
  trailingZeroDisplay: 'stripIfInteger',
});
const antal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });
const datum = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });
const tid = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'medium', timeStyle: 'medium' });

/** An amount on the wire, such as "461570000.00", as "461 570 000 kr". Exact: it never passes through a float. */
export function formatBelopp(belopp: string): string {
  return kronor.format(belopp as Intl.StringNumericLiteral);
}

/** A number, with a decimal comma. */
export function formatAntal(value: number): string {
  return antal.format(value);
}

/** A percentage on the wire, such as 65 or "33.33", as "65 %", which no line breaks apart. */
export function formatProcent(value: number | string): string {
  return `${antal.format(value as number)}\u00A0%`;
}

/** A date, YYYY-MM-DD, as "3 mars 2026". */
export function formatDatum(value: string): string {
  return datum.format(new Date(`${value}T00:00:00Z`));
}

/** A point in time, in the reader's own time zone. */
export function formatTid(value: string): string {
  return tid.format(new Date(value));
}

const units = [
  [86_400, 'dygn', 'dygn'],
  [3_600, 'timme', 'timmar'],
  [60, 'minut', 'minuter'],
] as const;

/** How old something is, in the largest unit that says it: "2 timmar". */
export function alder(seconds: number): string {
  const unit = units.find(([size]) => seconds >= size);
  if (!unit) return 'mindre än en minut';
  const [size, one, many] = unit;
  const count = Math.floor(seconds / size);
  return `${count} ${count === 1 ? one : many}`;
}

/** A text with its first letter as a capital, as a sentence begins. */
export function storForst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
