import type { SelectQueryBuilder } from 'typeorm';
import type { Funktion, Verksamhetstyp } from '../../contract/enums.ts';
import { codedError } from '../../errors/codedError.ts';
import { soktext } from './soktext.ts';
import type { Verksamhet } from './Verksamhet.ts';

/** Which units to pick; all that is given must match. */
export interface VerksamhetFilter {
  typ?: Verksamhetstyp | null;
  funktion?: Funktion | null;
  vardcentrumId?: string | null;
  kommunkod?: string | null;
  text?: string | null;
}

/**
 * Narrows a query on units (alias `v`) to those that match and are not closed on `idag`; null takes closed ones too. Throws
 * BAD_USER_INPUT on a text that is too long to be searched for.
 */
export function filterVerksamheter(
  query: SelectQueryBuilder<Verksamhet>,
  filter: VerksamhetFilter | null | undefined,
  idag: string | null,
): SelectQueryBuilder<Verksamhet> {
  const { typ, funktion, vardcentrumId, kommunkod, text } = filter ?? {};
  if (idag !== null) query.andWhere('(v.stangd IS NULL OR v.stangd > :idag)', { idag });
  if (typ != null) query.andWhere('v.typ = :typ', { typ });
  if (funktion != null) {
    query.andWhere(isAmong(query, 'verksamhetsfunktion', 'funktion'), { funktion });
  }
  if (vardcentrumId != null) {
    query.andWhere(isAmong(query, 'deltagandeverksamhet', 'vardcentrumId'), { vardcentrumId });
  }
  if (kommunkod != null) query.andWhere(isAmong(query, 'plats', 'kommunkod'), { kommunkod });
  if (text != null) {
    query.andWhere("v.soktext LIKE :text ESCAPE '!'", {
      text: `%${searchable(text).replace(/[!%_]/g, '!$&')}%`,
    });
  }
  return query;
}

/** Longer than any name, and well below the 50,000 bytes that SQLite takes as a pattern, in which each sign is escaped. */
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
 * A condition that the unit has a row in `entity` whose `field` equals the parameter of the same name. Not EXISTS, which SQLite
 * tries unit by unit: of a hundred thousand units it would take long to find that none is meant.
 */
function isAmong(query: SelectQueryBuilder<Verksamhet>, entity: string, field: string): string {
  const rows = query
    .subQuery()
    .select(`${entity}.verksamhetId`)
    .from(entity, entity)
    .where(`${entity}.${field} = :${field}`);
  return `v.id IN ${rows.getQuery()}`;
}
