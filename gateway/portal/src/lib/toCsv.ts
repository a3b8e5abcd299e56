import { skyddad } from '../../../../shared/sheet/formelskydd.ts';

/** One cell of a table as it is exported: numbers stay numbers, null is unknown. */
export type Cell = string | number | null;

/**
 * A table as Swedish Excel opens it: UTF-8 with BOM, semicolons, decimal comma, CRLF. Unknown is an empty cell. A text that
 * a spreadsheet would run as a formula is led by an apostrophe, by the same rule as in what the CLI exports.
 */
export function toCsv(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [headings, ...rows].map((row) => row.map(cell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = skyddad(value);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
