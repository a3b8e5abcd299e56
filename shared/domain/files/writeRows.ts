import type { Fel } from '../../change/Fel.ts';
import type { Mutation, Svar } from '../../change/vaktadeMutationer.ts';
import { databaseCodes } from '../../errors/databaseCodes.ts';
import type { Database } from '../../serve/database/Database.ts';
import { BatchWriter } from '../../serve/database/rows/BatchWriter.ts';
import { Loaders } from '../../serve/Loaders.ts';
import type { Natverksfraga, Natverkssvar, Referens } from '../../serve/natverksfraga.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { huvudmansmutationer } from '../huvudmansmutationer.ts';
import type { Cellfel, Filetable, Step } from './Filetable.ts';
import { type Cellbyte, judgeRow, readCell } from './judgeRow.ts';
import type { Cells } from './rowCells.ts';
import { asExported, type Krockcell, sinceExport } from './sinceExport.ts';
import { lookUpNamed, type Rowkey, storedRows } from './storedRows.ts';

/** A row of a file: its number as a spreadsheet shows it, and its cells by column. */
export interface Filerow {
  rad: number;
  celler: Cells;
}

/** What became of a row of a file. */
export type Rowoutcome =
  | {
      slag: 'oforandrad';
      /** True where another has changed the row since it was exported, and the file says nothing else than it did then. */
      andradSedan?: boolean;
    }
  | {
      slag: 'ny' | 'andrad';
      byten: Cellbyte[];
      /** What could not be checked against the network, in Swedish; null when all was. */
      anmarkning: string | null;
      /** The mutations that wrote it. */
      mutationer: string[];
    }
  | {
      slag: 'felaktig';
      fel: Cellfel[];
      /** What the file and another have made of the row since it was exported, where that is why. */
      krock?: Krockcell[];
    };

/** What of a call's rows is to be done otherwise than is usual. */
export interface Rowchoices {
  /** Rows, by their numbers, whose changes are made although another has changed the row since it was exported. */
  skrivOver?: ReadonlySet<number>;
}

/** A context whose reads and writes all are part of one transaction, and are put together for many rows. */
export type Filecontext = HuvudmanContext & { db: Database & { rows: BatchWriter } };

/** Carries what became of rows out of a transaction that is rolled back. */
class RolledBack extends Error {
  readonly result: unknown;

  constructor(result: unknown) {
    super('rolled back');
    this.result = result;
  }
}

/**
 * Runs `work` in one transaction, which is kept unless it refused something or `prova` is true; the context that `work`
 * gets writes in it. On MariaDB it may be run again.
 */
export async function allOrNone<Result>(
  context: HuvudmanContext,
  prova: boolean,
  work: (inside: Filecontext) => Promise<{ refused: boolean; result: Result }>,
): Promise<Result> {
  try {
    return await context.db.write(async (manager) => {
      const inside = withinTransaction(context, new BatchWriter(manager));
      const { refused, result } = await work(inside);
      if (refused || prova) throw new RolledBack(result);
      await inside.db.rows.flush();
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result;
    throw error;
  }
}

/**
 * A context whose writes all are part of one transaction, and whose reads see them. What others answer is asked for once;
 * after a silence nobody is asked again.
 */
function withinTransaction(context: HuvudmanContext, batch: BatchWriter): Filecontext {
  const { db, natverksfraga } = context;
  const inside = { ...db, rows: batch, write: async (work) => work(batch) } satisfies Database;
  return {
    ...context,
    db: inside,
    loaders: new Loaders(),
    indatafel: undefined,
    natverksfraga: askOnce(natverksfraga),
  };
}

/**
 * Makes the changes that rows of a file ask for, by the huvudman's own mutations: with the caller's roles and by the same
 * rules as if it had sent them. `context` is within a transaction (`withinTransaction`), which the caller rolls back when
 * a row is refused. Throws what the database does not keep.
 */
export async function writeRows(
  context: Filecontext,
  table: Filetable,
  rows: readonly Filerow[],
  skal: string,
  { skrivOver }: Rowchoices = {},
): Promise<Rowoutcome[]> {
  const keys = rows.map(({ celler }) => rowKey(table, celler));
  const known = keys.filter((key) => key !== null);
  const { rows: batch } = context.db;
  const stored = await storedRows(batch, table, known, { lock: true });
  await lookUpNamed(batch, rows);
  const storedOf = (n: number) => stored.get(JSON.stringify(keys[n])) ?? null;
  const exported = await asExported(batch, table, rows, storedOf);
  const outcomes: Rowoutcome[] = [];
  for (const [n, { rad, celler }] of rows.entries()) {
    await context.onRow?.();
    const fore = storedOf(n);
    const since = fore && sinceExport(table, celler, exported[n] ?? null, fore);
    if (since?.krock.length === 0) {
      outcomes.push({ slag: 'oforandrad', andradSedan: true });
      continue;
    }
    if (since && !skrivOver?.has(rad)) {
      const fel = [andradSedan(celler.version, fore.version)];
      outcomes.push({ slag: 'felaktig', fel, krock: since.krock });
      continue;
    }
    const judged = judgeRow(table, since?.celler ?? celler, fore);
    if (!('steps' in judged)) {
      outcomes.push(judged);
      continue;
    }
    const { slag, steps, byten } = judged;
    const columns = byten.map(({ kolumn }) => kolumn);
    const ran = await run(context, table, steps, columns, skal);
    outcomes.push('fel' in ran ? { slag: 'felaktig', fel: ran.fel } : { slag, byten, ...ran });
  }
  await batch.flush();
  return outcomes;
}

const andradSedan = (seen: string | undefined, now: number): Cellfel => ({
  kolumn: 'version',
  fel: `Någon annan har ändrat raden sedan filen exporterades: du såg version ${seen}, nu gäller version ${now}. Jämför, och välj vad som ska gälla.`,
});

/** A row's key, with '' for a part that is empty; null when a part of it cannot be read (the row then has faults). */
export function rowKey({ kind, columns }: Filetable, cells: Cells): Rowkey | null {
  const parts = kind.nyckel.map((field) => {
    const column = columns.find(({ name }) => name === field);
    const read = column && readCell(column, cells[field] ?? '');
    return read && 'value' in read ? String(read.value ?? '') : null;
  });
  return parts.includes(null) ? null : (parts as string[]);
}

async function run(
  context: HuvudmanContext,
  table: Filetable,
  steps: readonly Step[],
  changed: readonly string[],
  skal: string,
): Promise<{ fel: Cellfel[] } | { anmarkning: string | null; mutationer: string[] }> {
  let anmarkning: string | null = null;
  for (const step of steps) {
    const svar = await mutate(context, step, skal);
    if (svar.fel.length > 0) {
      return { fel: svar.fel.map((one) => cellfel(table, step, changed, one)) };
    }
    anmarkning ??= svar.anmarkning ?? null;
  }
  return { anmarkning, mutationer: steps.map(({ mutation }) => mutation) };
}

async function mutate(
  context: HuvudmanContext,
  { mutation, input }: Step,
  skal: string,
): Promise<Svar & { anmarkning?: string | null }> {
  let failure: unknown = null;
  const db: Database = {
    ...context.db,
    write: (work) =>
      context.db.write(work).catch((error) => {
        failure = error;
        throw error;
      }),
  };
  const run = huvudmansmutationer[mutation] as Mutation<never, HuvudmanContext>;
  const args = { input: { ...input, huvudmanId: context.huvudman.id, skal } };
  const path = { key: mutation, prev: undefined, typename: undefined };
  const svar = await run(undefined, args as never, { ...context, db }, { path });
  // What the database did not keep ends the transaction, or is tried again as a whole.
  if (failure !== null && svar.fel.some(({ kod }) => Object.hasOwn(databaseCodes, kod))) {
    throw failure;
  }
  return svar;
}

/** A refusal of a field as one of a column, counting items from one as people do. */
function cellfel(
  table: Filetable,
  { columns: renamed = {} }: Step,
  changed: readonly string[],
  { falt, kod, meddelande }: Fel,
): Cellfel {
  const fel = meddelande.replace(/\[(\d+)\]/g, (_all, n) => ` (post ${Number(n) + 1})`);
  const hemlig = kod === 'PERSONNUMMER' || kod === 'OTILLATET_TECKEN';
  const told = {
    fel,
    ...(hemlig ? { hemlig } : {}),
    ...(kod === 'SAKNAS' ? { saknas: true } : {}),
  };
  if (falt === null) return { kolumn: null, ...told };
  // Of a row that may not be changed the cell that was changed is the one to put right.
  if (falt === 'id' && kod === 'FEL_TILLSTAND') {
    return { kolumn: Object.values(renamed)[0] ?? changed[0] ?? 'id', ...told };
  }
  return { kolumn: columnOf(table, renamed[falt] ?? falt), ...told };
}

/** The column in which a field stands: that of `bemanning[0].arbetsgivare` is bemanning. Null when none does. */
function columnOf({ columns }: Filetable, falt: string): string | null {
  const path = falt.replace(/^varden\[0\]\./, '');
  if (columns.some(({ name }) => name === path)) return path;
  const [root, inner] = path.split(/(?:\[\d+\])?\./);
  const own = columns.filter(({ field }) => field?.name === root?.replace(/\[\d+\]$/, ''));
  return (own.find((column) => column.inner?.name === inner) ?? own[0])?.name ?? null;
}

/** Asks for each thing once; when the network is silent once, it is taken to be silent. */
function askOnce(natverksfraga: Natverksfraga): Natverksfraga {
  const answers = new Map<string, Promise<Natverkssvar<Referens>>>();
  let silence: Natverkssvar<Referens> | null = null;
  return {
    ...natverksfraga,
    async referens(...[slag, id]: Parameters<Natverksfraga['referens']>) {
      if (silence) return silence;
      const key = `${slag} ${id}`;
      const asked = answers.get(key) ?? natverksfraga.referens(slag, id);
      answers.set(key, asked);
      const one = await asked;
      if (!one.svarade) silence = one;
      return one;
    },
  };
}
