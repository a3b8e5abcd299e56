import { codedError } from '../../errors/codedError.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { columnsFor } from '../readNeeds.ts';
import { type Verksamhet, VerksamhetEntity } from './Verksamhet.ts';
import { takesPartIn, unitConditions, type VerksamhetFilter } from './verksamhetFilter.ts';
import { fetchUnder } from './verksamhetLoaders.ts';

const maxPage = 500;

/** A page of units in order of id. `after` is the previous page's `endCursor`. */
export interface VerksamhetPageArgs {
  filter?: VerksamhetFilter | null;
  /** Only units of this vårdcentrum, in addition to the filter. */
  deltagande?: string;
  /** Whether to include closed units. Left out: no. */
  inklusiveStangda?: boolean;
  first?: number | null;
  after?: string | null;
}

/**
 * A page of units, with what is asked under them; how many match in all is counted when that is asked, by a statement of
 * its own unless the page holds them all.
 * Throws BAD_USER_INPUT on a bad page size or cursor.
 */
export async function verksamhetConnection(
  context: HuvudmanContext,
  { filter, deltagande, inklusiveStangda = false, first, after }: VerksamhetPageArgs,
) {
  const { db, idag } = context;
  const size = pageSize(first);
  const matching = [
    ...unitConditions(filter, inklusiveStangda ? null : idag),
    ...(deltagande === undefined ? [] : [takesPartIn(deltagande)]),
  ];
  const start = after == null ? [] : [{ sql: 't.id > ?', values: [decodeCursor(after)] }];
  const rows = await db.rows.find(VerksamhetEntity, {
    columns: columnsFor(context, 'Verksamhet'),
    and: [...matching, ...start],
    order: { id: 'ASC' },
    limit: size + 1,
  });
  const nodes = rows.slice(0, size);
  await fetchUnder(context, nodes);
  const last = nodes.at(-1);
  const isAll = after == null && rows.length <= size;
  return {
    nodes,
    totalCount: () => (isAll ? rows.length : db.rows.count(VerksamhetEntity, { and: matching })),
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: last ? encodeCursor(last) : null,
    },
  };
}

function pageSize(first: number | null | undefined): number {
  const size = first ?? 50;
  if (size >= 1 && size <= maxPage) return size;
  throw codedError('BAD_USER_INPUT', `first är ${size} men måste vara mellan 1 och ${maxPage}.`);
}

const encodeCursor = ({ id }: Verksamhet) => Buffer.from(id, 'utf8').toString('base64url');

function decodeCursor(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString('utf8');
  if (id !== '' && Buffer.from(id, 'utf8').toString('base64url') === cursor) return id;
  throw codedError('BAD_USER_INPUT', 'after måste vara endCursor från en tidigare sida.');
}
