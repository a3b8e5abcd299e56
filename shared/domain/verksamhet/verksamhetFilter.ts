import type { Funktion, Verksamhetstyp } from '../../contract/enums.ts';
import { codedError } from '../../errors/codedError.ts';
import type { Condition } from '../../serve/database/rows/Rows.ts';
import { soktext } from './soktext.ts';

/** A filter of units. All given parts must match. */
export interface VerksamhetFilter {
  typ?: Verksamhetstyp | null;
  funktion?: Funktion | null;
  vardcentrumId?: string | null;
  kommunkod?: string | null;
  text?: string | null;
}

/**
 * The conditions of units that match and are not closed on `idag`. Null as `idag` includes closed units. Throws
 * BAD_USER_INPUT on a search text that is too long.
 */
export function unitConditions(
  filter: VerksamhetFilter | null | undefined,
  idag: string | null,
): Condition[] {
  const { typ, funktion, vardcentrumId, kommunkod, text } = filter ?? {};
  const conditions: Condition[] = [];
  if (idag !== null) {
    conditions.push({ sql: '(t.stangd IS NULL OR t.stangd > ?)', values: [idag] });
  }
  if (typ != null) conditions.push({ sql: 't.typ = ?', values: [typ] });
  if (funktion != null) conditions.push(isAmong('verksamhetsfunktion', 'funktion', funktion));
  if (vardcentrumId != null) conditions.push(takesPartIn(vardcentrumId));
  if (kommunkod != null) conditions.push(isAmong('plats', 'kommunkod', kommunkod));
  if (text != null) {
    const pattern = `%${searchable(text).replace(/[!%_]/g, '!$&')}%`;
    conditions.push({ sql: "t.soktext LIKE ? ESCAPE '!'", values: [pattern] });
  }
  return conditions;
}

/** The condition that a unit takes part in a vårdcentrum. */
export const takesPartIn = (vardcentrumId: string): Condition =>
  isAmong('deltagandeverksamhet', 'vardcentrumId', vardcentrumId);

/**
 * Longer than any name, and well below the 50,000 bytes that SQLite accepts as a pattern, in which each character is
 * escaped.
 */
const longestText = 1_000;

function searchable(text: string): string {
  const { length } = text;
  if (length <= longestText) return soktext(text);
  throw codedError(
    'BAD_USER_INPUT',
    `filter.text har ${length} tecken; högst ${longestText} kan sökas efter. Sök efter ett kortare ord.`,
  );
}

/**
 * The condition that the unit has a row in `table` whose `column` has the value. EXISTS would be slow: SQLite tries it
 * unit by unit, which takes long among a hundred thousand units when none matches.
 */
function isAmong(table: string, column: string, value: string): Condition {
  return {
    sql: `t.id IN (SELECT verksamhetId FROM ${table} WHERE ${column} = ?)`,
    values: [value],
  };
}
