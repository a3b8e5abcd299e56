import { codedError } from '../../errors/codedError.ts';
import type { AndringContext } from '../AndringContext.ts';
import { type Historik, HistorikEntity } from './Historik.ts';
import type { NagonRadtyp } from './loggaGrunddata.ts';
import { ofRows, type Wantedrows } from './ofRows.ts';

const maxPage = 500;

/** Which page of a history to read. */
export interface Historiksida {
  first?: number | null;
  after?: string | null;
}

interface HistorikArgs extends Historiksida {
  typ: string;
  id?: string | null;
}

/** A page of the history of one kind of row. Throws BAD_USER_INPUT on a kind that is not in `typer`. */
async function historik(typer: readonly string[], args: HistorikArgs, context: AndringContext) {
  if (!typer.includes(args.typ)) {
    const kanda = [...typer].sort().join(', ');
    throw codedError(
      'BAD_USER_INPUT',
      `typ är "${args.typ}", och det finns ingen historik för det: ange något av ${kanda}.`,
    );
  }
  const { typ, id } = args;
  return historikAv([id == null ? { typ } : { typ, radId: id }], args, context);
}

/**
 * A page of the history of those rows, newest first, read by two SQL statements. Throws BAD_USER_INPUT on a bad page
 * size or cursor.
 */
export async function historikAv(
  rader: readonly Wantedrows[],
  args: Historiksida,
  { db }: Pick<AndringContext, 'db'>,
) {
  const size = args.first ?? 50;
  if (!(size >= 1 && size <= maxPage)) {
    throw codedError('BAD_USER_INPUT', `first är ${size} men måste vara mellan 1 och ${maxPage}.`);
  }
  const matching = ofRows(db.rows, rader);
  const { after } = args;
  if (after != null && !/^\d{1,15}$/.test(after)) {
    throw codedError('BAD_USER_INPUT', 'after måste vara endCursor från en tidigare sida.');
  }
  const before = after == null ? [] : [{ sql: 't.nummer < ?', values: [Number(after)] }];
  const [rows, totalCount] = await Promise.all([
    db.rows.find(HistorikEntity, {
      and: [matching, ...before],
      order: { nummer: 'DESC' },
      limit: size + 1,
    }),
    db.rows.count(HistorikEntity, { and: [matching] }),
  ]);
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
