import { LRUCache } from 'lru-cache';
import type { Pool, PoolConnection, QueryError } from 'mysql2';
import { inSpan, tracing } from '../../../tracing/scope.ts';
import type { Spanstart } from '../../../tracing/Tracing.ts';
import type { DatabaseOptions } from '../Database.ts';
import { withoutValues } from '../withoutValues.ts';
import type { MaybePromise } from './MaybePromise.ts';
import type { RunStatement } from './Rows.ts';

/** A statement that failed, with the driver's own codes. A log shows none of its values. */
class StatementFailed extends Error {
  override name = 'StatementFailed';
  readonly driverError: Error;
  readonly code?: string;
  readonly errno?: number;
  readonly fatal?: boolean;

  constructor(driverError: Error & { code?: string; errno?: number; fatal?: boolean }) {
    super(driverError.message, { cause: driverError });
    const { code, errno, fatal } = driverError;
    this.driverError = driverError;
    Object.assign(this, { code, errno, fatal });
  }
}

/** A connection that runs statements. */
export interface Connection {
  /** Runs a statement and gives its rows. */
  run: RunStatement;
  /** Runs a statement without rows. Gives the number of affected rows. */
  change(sql: string, values: readonly unknown[]): MaybePromise<number>;
  /** Inserts rows, each given as its values. */
  insert(statement: Insert, rows: readonly (readonly unknown[])[]): MaybePromise<void>;
}

/** An INSERT statement in parts, so that it can be written for any number of rows. */
export interface Insert {
  /** The beginning, to `VALUES`. */
  into: string;
  /** The placeholders of one row. */
  row: string;
  /** What follows the rows. */
  end: string;
}

/** The most rows of one statement on MariaDB, which limits its number of values. */
const most = 125;

/** The parts of better-sqlite3's interface that are used here. */
export interface SqliteHandle {
  readonly inTransaction: boolean;
  prepare(sql: string): SqliteStatement;
  pragma(source: string): unknown;
}

interface SqliteStatement {
  readonly reader: boolean;
  raw(on: true): SqliteStatement;
  all(values: readonly unknown[]): unknown[][];
  run(values: readonly unknown[]): { changes: number };
}

/** The most prepared statements to keep. */
const prepared = 500;

/** Runs statements on a connection to SQLite, synchronously. */
export function sqliteConnection(database: SqliteHandle, options: DatabaseOptions): Connection {
  const known = new LRUCache<string, SqliteStatement>({ max: prepared });
  const on = <Result>(sql: string, use: (statement: SqliteStatement) => Result): Result => {
    try {
      let statement = known.get(sql);
      if (!statement) {
        statement = database.prepare(sql);
        if (statement.reader) statement.raw(true);
        known.set(sql, statement);
      }
      return use(statement);
    } catch (error) {
      throw new StatementFailed(error as Error);
    }
  };
  // One prepared statement that runs once a row costs less than one of many rows. It is reported as one.
  const insertEach = observed<void>('sqlite', options, (sql, rows) =>
    on(sql, (one) => {
      for (const values of rows as readonly (readonly unknown[])[]) {
        one.run(values.some(isBoolean) ? values.map(bindable) : values);
      }
    }),
  );
  return {
    run: observed('sqlite', options, (sql, values) =>
      on(sql, (one) => (one.reader ? one.all(values.map(bindable)) : none(one, values))),
    ),
    change: observed('sqlite', options, (sql, values) =>
      on(sql, (one) => one.run(values.map(bindable)).changes),
    ),
    insert: ({ into, row, end }, rows) =>
      rows.length > 0 ? insertEach(into + row + end, rows) : undefined,
  };
}

/** Runs a statement without rows. */
function none(statement: SqliteStatement, values: readonly unknown[]): unknown[][] {
  statement.run(values.map(bindable));
  return [];
}

/** Runs statements on MariaDB or MySQL, on one connection or each on a connection of the pool. */
export function mysqlConnection(
  on: Pick<Pool, 'query' | 'execute'> | Pick<PoolConnection, 'query' | 'execute'>,
  options: DatabaseOptions,
): Connection {
  const ask = <Result>(how: 'query' | 'execute', sql: string, values: readonly unknown[]) =>
    new Promise<Result>((resolve, reject) => {
      const done = (error: QueryError | null, result: unknown) =>
        error ? reject(new StatementFailed(error)) : resolve(result as Result);
      on[how]({ sql, values: [...values] as never, rowsAsArray: true }, done);
    });
  const changing = (how: 'query' | 'execute') =>
    observed('mysql', options, async (sql, values) => {
      const { affectedRows } = await ask<{ affectedRows: number }>(how, sql, values);
      return affectedRows;
    });
  const change = changing('query');
  // Prepared once for each connection: neither the server nor the driver then parses the rows.
  const changeMany = changing('execute');
  return {
    run: observed('mysql', options, (sql, values) => ask<unknown[][]>('query', sql, values)),
    change,
    async insert({ into, row, end }, rows) {
      for (let start = 0; start < rows.length; start += most) {
        const some = rows.slice(start, start + most);
        const sql = into + new Array<string>(some.length).fill(row).join(', ') + end;
        await (some.length === most ? changeMany : change)(sql, some.flat());
      }
    },
  };
}

/** SQLite has no booleans. */
const isBoolean = (value: unknown) => typeof value === 'boolean';
const bindable = (value: unknown) => (isBoolean(value) ? Number(value) : value);

/** Reports each statement to `onStatement` and as a span. Adds nothing where neither is wanted. */
function observed<Result>(
  system: 'sqlite' | 'mysql',
  { onStatement }: DatabaseOptions,
  run: (sql: string, values: readonly unknown[]) => MaybePromise<Result>,
): (sql: string, values: readonly unknown[]) => MaybePromise<Result> {
  const reported: typeof run = onStatement
    ? (sql, values) => {
        onStatement(sql);
        return run(sql, values);
      }
    : run;
  if (!tracing()) return reported;
  return (sql, values) =>
    inSpan(
      () => statementSpan(sql, system),
      async () => reported(sql, values),
    );
}

/** The attributes of a statement's span: its text, without its values. */
function statementSpan(sql: string, system: 'sqlite' | 'mysql'): Spanstart {
  return {
    name: /^\s*\w+/.exec(sql)?.[0].trim().toUpperCase() ?? 'SQL',
    kind: 'client',
    attributes: { 'db.system.name': system, 'db.query.text': withoutValues(sql, system) },
  };
}
