import { codedError } from '../errors/codedError.ts';
import type { AndringContext } from './AndringContext.ts';
import { type Historik, HistorikEntity } from './Historik.ts';
import type { NagonRadtyp } from './loggaGrunddata.ts';

const maxPage = 500;

interface HistorikArgs {
  typ: string;
  id?: string | null;
  first?: number | null;
  after?: string | null;
}

/**
 * A page of the history, newest first: two statements. Throws BAD_USER_INPUT on a kind that is none of `typer`, a bad page
 * size or cursor.
 */
async function historik(typer: readonly string[], args: HistorikArgs, { db }: AndringContext) {
  if (!typer.includes(args.typ)) {
    const kanda = [...typer].sort().join(', ');
    throw codedError(
      'BAD_USER_INPUT',
      `typ är "${args.typ}", och det finns ingen historik för det: ange något av ${kanda}.`,
    );
  }
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

/** The resolvers of the history, for a subgraph with those kinds of rows. */
export function historikResolvers(radtyper: readonly NagonRadtyp[]) {
  const typer = radtyper.map(({ entity }) => entity.options.name);
  return {
    Query: {
      historik: (_parent: unknown, args: HistorikArgs, context: AndringContext) =>
        historik(typer, args, context),
    },
    Historikpost: { id: ({ radId }: Historik) => radId },
  };
}
