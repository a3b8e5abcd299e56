import { type Stringifier, stringify } from 'csv-stringify';

/** Writes rows as Swedish Excel reads them: semicolons, UTF-8 with a mark, CRLF, and the columns' names on top. */
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
