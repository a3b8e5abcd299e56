import { codedError } from '../../errors/codedError.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { type Verksamhet, VerksamhetEntity } from './Verksamhet.ts';
import { filterVerksamheter, type VerksamhetFilter } from './verksamhetFilter.ts';

const maxPage = 500;

/** A page of units in order of id; `after` is the previous page's `endCursor`. */
export interface VerksamhetPageArgs {
  filter?: VerksamhetFilter | null;
  /** Closed units too; they are left out else. */
  inklusiveStangda?: boolean;
  first?: number | null;
  after?: string | null;
}

/** A page of units, with how many match in all: two statements. Throws BAD_USER_INPUT on a bad page size or cursor. */
export async function verksamhetConnection(
  { db, idag }: HuvudmanContext,
  { filter, inklusiveStangda = false, first, after }: VerksamhetPageArgs,
) {
  const size = pageSize(first);
  const start = after == null ? null : decodeCursor(after);
  const matching = () =>
    filterVerksamheter(
      db.read.createQueryBuilder(VerksamhetEntity, 'v'),
      filter,
      inklusiveStangda ? null : idag,
    );
  const page = matching()
    .orderBy('v.id', 'ASC')
    .limit(size + 1);
  if (start !== null) page.andWhere('v.id > :start', { start });
  const [rows, totalCount] = await Promise.all([page.getMany(), matching().getCount()]);
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount,
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
