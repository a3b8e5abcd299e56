import { LRUCache } from 'lru-cache';
import type { Pool, QueryError } from 'mysql2';
import { inSpan, tracing } from '../../../tracing/scope.ts';
import type { DatabaseOptions } from '../Database.ts';
import { statementSpan } from '../traceStatements.ts';
import type { RunStatement } from './Rows.ts';

/** A statement that failed, with the driver's own codes; of its values a log shows none. */
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

/** The little that reading uses of better-sqlite3's own interface. */
export interface SqliteReader {
  prepare(sql: string): { raw(on: true): { all(values: readonly unknown[]): unknown[][] } };
}

/** Texts of statements whose preparation is kept. */
const prepared = 500;

/** Runs statements on a connection to SQLite that only reads, at once. */
export function runOnSqlite(database: SqliteReader, options: DatabaseOptions): RunStatement {
  const known = new LRUCache<string, ReturnType<ReturnType<SqliteReader['prepare']>['raw']>>({
    max: prepared,
  });
  return observed('sqlite', options, (sql, values) => {
    try {
      let statement = known.get(sql);
      if (!statement) {
        statement = database.prepare(sql).raw(true);
        known.set(sql, statement);
      }
      return statement.all(values.map(bindable));
    } catch (error) {
      throw new StatementFailed(error as Error);
    }
  });
}

/** Runs statements on MariaDB or MySQL, each on a connection of the pool. */
export function runOnMysql(pool: Pool, options: DatabaseOptions): RunStatement {
  return observed(
    'mysql',
    options,
    (sql, values) =>
      new Promise((resolve, reject) => {
        const done = (error: QueryError | null, rows: unknown) =>
          error ? reject(new StatementFailed(error)) : resolve(rows as unknown[][]);
        pool.query({ sql, values: [...values], rowsAsArray: true }, done);
      }),
  );
}

/** SQLite has no booleans. */
const bindable = (value: unknown) => (typeof value === 'boolean' ? Number(value) : value);

/** Tells of each statement, and makes a span of it, as of those that TypeORM runs; adds nothing where nobody is to know. */
function observed(
  system: 'sqlite' | 'mysql',
  { onStatement }: DatabaseOptions,
  run: RunStatement,
): RunStatement {
  const told: RunStatement = onStatement
    ? (sql, values) => {
        onStatement(sql);
        return run(sql, values);
      }
    : run;
  if (!tracing()) return told;
  return (sql, values) =>
    inSpan(
      () => statementSpan(sql, system),
      async () => told(sql, values),
    );
}
