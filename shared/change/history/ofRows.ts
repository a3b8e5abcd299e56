import { type Condition, type Rows, valuesOf } from '../../serve/database/rows/Rows.ts';

/** Which rows' changes to read: some rows of a kind by their keys, or all rows of the kind. */
export interface Wantedrows {
  typ: string;
  radId?: string | readonly string[];
}

/** The condition that a change is of one of these rows. */
export function ofRows(rows: Rows, wanted: readonly Wantedrows[]): Condition {
  const which = wanted.map(({ typ, radId }) => {
    if (radId === undefined) return { sql: 't.typ = ?', values: [typ] };
    const ids = [radId].flat();
    if (ids.length === 0) return { sql: '1 = 0', values: [] };
    const among = rows.among('t.radId', ids);
    return { sql: `(t.typ = ? AND ${among.sql})`, values: [typ, ...among.values] };
  });
  return { sql: `(${which.map(({ sql }) => sql).join(' OR ')})`, values: valuesOf(which) };
}
