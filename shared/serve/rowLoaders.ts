import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { groupBy } from '../values/groupBy.ts';
import type { Database } from './database/Database.ts';
import { andThen } from './database/rows/MaybePromise.ts';
import type { Selection, Where } from './database/rows/Rows.ts';
import type { Loader, Loaders } from './Loaders.ts';

/** The context that looks up rows for one request. */
export interface LookupContext {
  db: Database;
  loaders: Loaders;
}

/**
 * Loads the row whose `column` has the key, or null, with one statement for all keys of a tick. With `columns` its rows
 * have only those. `columns` must be the same throughout the request.
 */
export function rowByKey<Row extends ObjectLiteral>(
  { db, loaders }: LookupContext,
  entity: EntitySchema<Row>,
  column: keyof Row & string,
  columns?: readonly string[],
): Loader<string, Row | null> {
  const name = `${entity.options.name}.${column}${columns ? ' partly' : ''}`;
  return loaders.loader<string, Row | null>(name, (keys) =>
    andThen(db.rows.find(entity, { columns, where: { [column]: keys } as Where<Row> }), (rows) => {
      const byKey = new Map(rows.map((row) => [row[column] as string, row]));
      return keys.map((key) => byKey.get(key) ?? null);
    }),
  );
}

/**
 * Loads the rows whose `column` has the key, in `order`, with one statement for all keys of a tick. `columns` as in
 * `rowByKey`.
 */
export function rowsByParent<Row extends ObjectLiteral>(
  { db, loaders }: LookupContext,
  entity: EntitySchema<Row>,
  column: keyof Row & string,
  order: NonNullable<Selection<Row>['order']>,
  { where = {}, and = [], columns }: Pick<Selection<Row>, 'where' | 'and' | 'columns'> = {},
): Loader<string, Row[]> {
  const which = JSON.stringify([where, and]);
  const name = `${entity.options.name}[${column}]${which}${columns ? ' partly' : ''}`;
  return loaders.loader<string, Row[]>(name, (keys) =>
    andThen(
      db.rows.find(entity, { columns, where: { ...where, [column]: keys }, and, order }),
      (rows) => {
        const byParent = groupBy(rows, (row) => row[column] as string);
        return keys.map((key) => byParent.get(key) ?? []);
      },
    ),
  );
}
