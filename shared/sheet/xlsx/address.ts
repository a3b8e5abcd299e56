/** The number of columns and rows in Excel: the last column is XFD, and the last row 1048576. */
export const maxColumns = 16_384;
export const maxRows = 1_048_576;

/** The letters of a column; the first is number 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (column % 26));
}

/** A cell's place as numbers from 0, from its address such as D2. Null for an address outside a sheet. */
export function placeOf(address: string): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address) ?? [];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column > maxColumns || row > maxRows ? null : { row: row - 1, column: column - 1 };
}

/** A range of cells, such as B2:B4, including its ends. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
  address: string;
}

export function rangeOf(address: string): Range | null {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  if (!from || !to || from.row > to.row || from.column > to.column) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column, address };
}

/** Numbers with ranges, as people write them: 3–5, 9. */
export function spans(numbers: readonly number[], word = String as (n: number) => string): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const run = runs.at(-1);
    if (run && n === run[1] + 1) run[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([a, b]) => (a === b ? word(a) : `${word(a)}–${word(b)}`)).join(', ');
}
