import { type Stringifier, stringify } from 'csv-stringify';

/** Writes rows for Swedish Excel: semicolons, UTF-8 with a byte order mark, CRLF, and the columns' names first. */
export function csvOf(columns: readonly string[]): Stringifier {
  return stringify({
    header: true,
    columns: [...columns],
    delimiter: ';',
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    bom: true,
  });
}
