import { skyddad } from '../../../../shared/sheet/formelskydd.ts';

/** A name for a saved file, out of what it holds. */
export function filnamn(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-zåäö0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Lets the reader save a text or an image under that file name. */
export function saveFile(name: string, content: string | Blob, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Revoked in a later task: Firefox starts reading the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** One cell of a table as it is exported: numbers stay numbers, null is unknown. */
export type Cell = string | number | null;

/**
 * A table as Swedish Excel opens it: UTF-8 with BOM, semicolons, decimal comma, CRLF. Unknown is said in words, for an
 * empty cell is read as nothing, or as zero. A text that a spreadsheet would run as a formula is led by an apostrophe, by the same rule as in what the CLI exports.
 */
export function toCsv(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [headings, ...rows].map((row) => row.map(cell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null) return 'okänt';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = skyddad(value);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
