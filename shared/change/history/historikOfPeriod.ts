import { codedError } from '../../errors/codedError.ts';
import type { Database } from '../../serve/database/Database.ts';
import { isDatumTid } from '../../values/datum.ts';
import { type Historik, HistorikEntity } from './Historik.ts';
import { ofRows, type Wantedrows } from './ofRows.ts';

/** Which changes to read: the period, the page size and the cursor. */
export interface PeriodArgs {
  fran: string;
  till?: string | null;
  first?: number | null;
  after?: string | null;
}

const maxPage = 500;
/** The most changes to read for one page. The caller may see few of them. */
const maxRead = 2_000;

/**
 * A page of the changes of a period, oldest first, each converted by `nodeOf`; a change for which it gives null is left
 * out. `rader` limits the page to some rows; left out: all. Throws BAD_USER_INPUT on an impossible period, page size or
 * cursor. A page that finds few among many changes ends early, with a cursor to go on from.
 */
export async function historikOfPeriod<Node>(
  db: Pick<Database, 'rows'>,
  { fran, till, first, after }: PeriodArgs,
  nodeOf: (row: Historik) => Node | null,
  rader?: readonly Wantedrows[],
) {
  const size = first ?? 100;
  if (!(size >= 1 && size <= maxPage)) {
    throw codedError('BAD_USER_INPUT', `first är ${size} men måste vara mellan 1 och ${maxPage}.`);
  }
  if (after != null && !/^\d{1,15}$/.test(after)) {
    throw codedError('BAD_USER_INPUT', 'after måste vara endCursor från en tidigare sida.');
  }
  const from = utc('fran', fran);
  const to = till == null ? null : utc('till', till);
  if (to !== null && to < from) {
    throw codedError(
      'BAD_USER_INPUT',
      `till är ${till}, före fran som är ${fran}: byt plats på dem.`,
    );
  }
  const rows = await db.rows.find(HistorikEntity, {
    and: [
      { sql: 't.tid >= ?', values: [from] },
      ...(to === null ? [] : [{ sql: 't.tid < ?', values: [to] }]),
      ...(after == null ? [] : [{ sql: 't.nummer > ?', values: [Number(after)] }]),
      ...(rader ? [ofRows(db.rows, rader)] : []),
    ],
    order: { nummer: 'ASC' },
    limit: maxRead + 1,
  });

  const nodes: Node[] = [];
  let last: Historik | null = null;
  let read = 0;
  for (const row of rows.slice(0, maxRead)) {
    if (nodes.length === size) break;
    read += 1;
    last = row;
    const node = nodeOf(row);
    if (node !== null) nodes.push(node);
  }
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > read, endCursor: last && String(last.nummer) },
  };
}

/** A point in time in the history's form, so that the two compare as texts. */
function utc(argument: string, value: string): string {
  if (isDatumTid(value)) return new Date(value).toISOString();
  throw codedError(
    'BAD_USER_INPUT',
    `${argument} är ”${value}”: skriv en tidpunkt som 2026-01-31T08:00:00Z.`,
  );
}
