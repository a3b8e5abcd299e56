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

/** A row of a file: its number in a spreadsheet, and its cells by column. */
export interface Filerow {
  rad: number;
  celler: Cells;
}

/** The outcome of a row of a file. */
export type Rowoutcome =
  | {
      slag: 'oforandrad';
      /** Whether another writer has changed the row since the export, and the file has not. */
      andradSedan?: boolean;
    }
  | {
      slag: 'ny' | 'andrad';
      byten: Cellbyte[];
      /** What could not be checked against the network, in Swedish. Null when everything was checked. */
      anmarkning: string | null;
      /** The mutations that wrote it. */
      mutationer: string[];
    }
  | {
      slag: 'felaktig';
      fel: Cellfel[];
      /** The cells that both the file and another writer have changed since the export, when they are the reason. */
      krock?: Krockcell[];
    };

/** Choices for single rows of a call. */
export interface Rowchoices {
  /** The numbers of rows to write although another writer has changed them since the export. */
  skrivOver?: ReadonlySet<number>;
}

/** A context whose reads and writes belong to one transaction, and are batched for many rows. */
export type Filecontext = HuvudmanContext & { db: Database & { rows: BatchWriter } };

/** Carries the outcomes of rows out of a transaction that is rolled back. */
class RolledBack extends Error {
  readonly result: unknown;

  constructor(result: unknown) {
    super('rolled back');
    this.result = result;
  }
}

/**
 * Runs `work` in one transaction, which is kept unless it refuses something or `prova` is true. `work` gets a context
 * that writes in it. On MariaDB it may run again.
 */
export async function allOrNone<Result>(
  context: HuvudmanContext,
  prova: boolean,
  work: (inside: Filecontext) => Promise<{ refused: boolean; result: Result }>,
): Promise<Result> {
  try {
    return await context.db.write(async (manager) => {
      const inside = withinTransaction(context, new BatchWriter(manager));
      try {
        const { refused, result } = await work(inside);
        if (refused || prova) throw new RolledBack(result);
        await inside.db.rows.flush();
        return result;
      } finally {
        await inside.db.rows.settled();
      }
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result;
    throw error;
  }
}

/**
 * A context whose writes belong to one transaction, and whose reads see them. The network is asked once for each thing.
 * When it does not answer, it is not asked again.
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
 * Makes the changes of a file's rows through the huvudman's own mutations, with the caller's roles and the same rules
 * as for direct calls. `context` is within a transaction (`withinTransaction`), which the caller rolls back when a row
 * is refused. The last writes are held until the next call or `flush`. Throws faults of the database.
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
  batch.nextLot();
  const stored = await storedRows(batch, table, known, { lock: true });
  await lookUpNamed(batch, rows);
  const storedOf = (n: number) =>
    stored.size === 0 ? null : (stored.get(JSON.stringify(keys[n])) ?? null);
  const exported = await asExported(batch, table, rows, storedOf);
  // The database writes the rows before these while these are judged.
  batch.writeLot();
  const mutate = mutator(context, skal);
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
    const ran = await run(mutate, table, steps, byten);
    outcomes.push('fel' in ran ? { slag: 'felaktig', fel: ran.fel } : { slag, byten, ...ran });
  }
  return outcomes;
}

const andradSedan = (seen: string | undefined, now: number): Cellfel => ({
  kolumn: 'version',
  fel: `Någon annan har ändrat raden sedan filen exporterades: du såg version ${seen}, nu gäller version ${now}. Jämför, och välj vad som ska gälla.`,
});

/** A row's key, with '' for an empty part. Null when a part is unreadable (the row then has faults). */
export function rowKey({ kind, columns }: Filetable, cells: Cells): Rowkey | null {
  const parts = kind.nyckel.map((field) => {
    const column = columns.find(({ name }) => name === field);
    const read = column && readCell(column, cells[field] ?? '');
    return read && 'value' in read ? String(read.value ?? '') : null;
  });
  return parts.includes(null) ? null : (parts as string[]);
}

async function run(
  mutate: Mutate,
  table: Filetable,
  steps: readonly Step[],
  byten: readonly Cellbyte[],
): Promise<{ fel: Cellfel[] } | { anmarkning: string | null; mutationer: string[] }> {
  let anmarkning: string | null = null;
  for (const step of steps) {
    const svar = await mutate(step);
    if (svar.fel.length > 0) {
      const changed = byten.map(({ kolumn }) => kolumn);
      return { fel: svar.fel.map((one) => cellfel(table, step, changed, one)) };
    }
    anmarkning ??= svar.anmarkning ?? null;
  }
  return { anmarkning, mutationer: steps.map(({ mutation }) => mutation) };
}

/** Runs a mutation of a file's row. Throws faults of the database. */
type Mutate = (step: Step) => Promise<Svar & { anmarkning?: string | null }>;

/** Runs mutations one after the other, within the context's transaction. */
function mutator(context: Filecontext, skal: string): Mutate {
  let failure: unknown = null;
  const db: Database = {
    ...context.db,
    write: (work) =>
      context.db.write(work).catch((error) => {
        failure = error;
        throw error;
      }),
  };
  const inside = { ...context, db };
  return async ({ mutation, input }) => {
    failure = null;
    const run = huvudmansmutationer[mutation] as Mutation<never, HuvudmanContext>;
    const args = { input: { ...input, huvudmanId: context.huvudman.id, skal } };
    const path = { key: mutation, prev: undefined, typename: undefined };
    const svar = await run(undefined, args as never, inside, { path });
    // A fault of the database ends the transaction, or makes it run again as a whole.
    if (failure !== null && svar.fel.some(({ kod }) => Object.hasOwn(databaseCodes, kod))) {
      throw failure;
    }
    return svar;
  };
}

/** The refusal of a field as a fault of its column. Items are counted from one, as people do. */
function cellfel(
  table: Filetable,
  { columns: renamed = {} }: Step,
  changed: readonly string[],
  { falt, kod, meddelande }: Fel,
): Cellfel {
  const fel = meddelande.replace(/\[(\d+)\]/g, (_all, n) => ` (post ${Number(n) + 1})`);
  const hemlig = kod === 'PERSONNUMMER' || kod === 'OTILLATET_TECKEN';
  const refusal = {
    fel,
    ...(hemlig ? { hemlig } : {}),
    ...(kod === 'SAKNAS' ? { saknas: true } : {}),
  };
  if (falt === null) return { kolumn: null, ...refusal };
  // When a row may not be changed, its changed cell is the one to restore.
  if (falt === 'id' && kod === 'FEL_TILLSTAND') {
    return { kolumn: Object.values(renamed)[0] ?? changed[0] ?? 'id', ...refusal };
  }
  return { kolumn: columnOf(table, renamed[falt] ?? falt), ...refusal };
}

/** The column of a field: `bemanning` for `bemanning[0].arbetsgivare`. Null when there is none. */
function columnOf({ columns }: Filetable, falt: string): string | null {
  const path = falt.replace(/^varden\[0\]\./, '');
  if (columns.some(({ name }) => name === path)) return path;
  const [root, inner] = path.split(/(?:\[\d+\])?\./);
  const own = columns.filter(({ field }) => field?.name === root?.replace(/\[\d+\]$/, ''));
  return (own.find((column) => column.inner?.name === inner) ?? own[0])?.name ?? null;
}

/** Asks the network once for each thing. After one missing answer it counts as silent. */
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
