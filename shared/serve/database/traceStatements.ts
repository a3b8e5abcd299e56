import type { DataSource, QueryRunner } from 'typeorm';
import { inSpan, tracing } from '../../tracing/scope.ts';
import type { Spanstart } from '../../tracing/Tracing.ts';
import { withoutValues } from './withoutValues.ts';

/**
 * Makes a span of every statement that is run for a request, with its text and without its values. Does nothing when the
 * process does not trace.
 */
export function traceStatements(source: DataSource, system: 'sqlite' | 'mysql'): void {
  if (!tracing()) return;
  const traced = new WeakSet<QueryRunner>();
  const create = source.createQueryRunner.bind(source);
  source.createQueryRunner = (mode) => {
    const runner = create(mode);
    // SQLite has one for all.
    if (traced.has(runner)) return runner;
    traced.add(runner);
    const query = runner.query.bind(runner) as (
      sql: string,
      ...rest: unknown[]
    ) => Promise<unknown>;
    runner.query = (sql: string, ...rest: unknown[]) =>
      inSpan(
        () => statementSpan(sql, system),
        () => query(sql, ...rest),
      ) as never;
    return runner;
  };
}

/** What the span of a statement is about. */
export function statementSpan(sql: string, system: 'sqlite' | 'mysql'): Spanstart {
  return {
    name: /^\s*\w+/.exec(sql)?.[0].trim().toUpperCase() ?? 'SQL',
    kind: 'client',
    attributes: { 'db.system.name': system, 'db.query.text': withoutValues(sql, system) },
  };
}
