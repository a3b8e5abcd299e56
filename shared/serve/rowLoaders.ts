import type DataLoader from 'dataloader';
import {
  type EntitySchema,
  type FindOptionsOrder,
  type FindOptionsWhere,
  In,
  type ObjectLiteral,
} from 'typeorm';
import { groupBy } from '../values/groupBy.ts';
import type { Database } from './database/Database.ts';
import type { Loaders } from './Loaders.ts';

/** What looking up rows for one request takes. */
export interface LookupContext {
  db: Database;
  loaders: Loaders;
}

/** Loads the row whose `column` has the key, or null: one statement for all keys of a tick. */
export function rowByKey<Row extends ObjectLiteral>(
  { db, loaders }: LookupContext,
  entity: EntitySchema<Row>,
  column: keyof Row & string,
): DataLoader<string, Row | null> {
  return loaders.loader<string, Row | null>(`${entity.options.name}.${column}`, async (keys) => {
    const rows = await db.read.find(entity, {
      where: { [column]: In(keys) } as FindOptionsWhere<Row>,
    });
    const byKey = new Map(rows.map((row) => [row[column] as string, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** Loads the rows whose `column` has the key, in `order`: one statement for all keys of a tick. */
export function rowsByParent<Row extends ObjectLiteral>(
  { db, loaders }: LookupContext,
  entity: EntitySchema<Row>,
  column: keyof Row & string,
  order: FindOptionsOrder<Row>,
  where: FindOptionsWhere<Row> = {},
): DataLoader<string, Row[]> {
  const name = `${entity.options.name}[${column}]${JSON.stringify(where)}`;
  return loaders.loader<string, Row[]>(name, async (keys) => {
    const rows = await db.read.find(entity, {
      where: { ...where, [column]: In(keys) } as FindOptionsWhere<Row>,
      order,
    });
    const byParent = groupBy(rows, (row) => row[column] as string);
    return keys.map((key) => byParent.get(key) ?? []);
  });
}
