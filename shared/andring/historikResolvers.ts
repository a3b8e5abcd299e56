import { codedError } from '../errors/codedError.ts';
import type { AndringContext } from './AndringContext.ts';
import { type Historik, HistorikEntity } from './Historik.ts';

const maxPage = 500;

interface HistorikArgs {
  typ: string;
  id?: string | null;
  first?: number | null;
  after?: string | null;
}

/** A page of the history, newest first: two statements. Throws BAD_USER_INPUT on a bad page size or cursor. */
async function historik(_parent: unknown, args: HistorikArgs, { db }: AndringContext) {
  const size = args.first ?? 50;
  if (!(size >= 1 && size <= maxPage)) {
    throw codedError('BAD_USER_INPUT', `first är ${size} men måste vara mellan 1 och ${maxPage}.`);
  }
  const matching = () => {
    const query = db.read
      .createQueryBuilder(HistorikEntity, 'h')
      .where('h.typ = :typ', { typ: args.typ });
    return args.id == null ? query : query.andWhere('h.radId = :id', { id: args.id });
  };
  const page = matching()
    .orderBy('h.nummer', 'DESC')
    .limit(size + 1);
  if (args.after != null) {
    if (!/^\d{1,15}$/.test(args.after)) {
      throw codedError('BAD_USER_INPUT', 'after måste vara endCursor från en tidigare sida.');
    }
    page.andWhere('h.nummer < :after', { after: Number(args.after) });
  }
  const [rows, totalCount] = await Promise.all([page.getMany(), matching().getCount()]);
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount,
    pageInfo: { hasNextPage: rows.length > size, endCursor: last ? String(last.nummer) : null },
  };
}

export const historikResolvers = {
  Query: { historik },
  Historikpost: { id: ({ radId }: Historik) => radId },
};
