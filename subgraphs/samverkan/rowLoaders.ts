import type DataLoader from 'dataloader';
import {
  type EntitySchema,
  type FindOptionsOrder,
  type FindOptionsWhere,
  In,
  type ObjectLiteral,
} from 'typeorm';
import { groupBy } from '../../shared/values/groupBy.ts';
import type { SamverkanContext } from './SamverkanContext.ts';

/** Loads the row with the id, or null: one statement for all ids of a tick. */
export function rowById<Row extends ObjectLiteral & { id: string }>(
  { db, loaders }: SamverkanContext,
  entity: EntitySchema<Row>,
): DataLoader<string, Row | null> {
  return loaders.loader<string, Row | null>(`${entity.options.name}.id`, async (ids) => {
    const rows = await db.read.find(entity, { where: { id: In(ids) } as FindOptionsWhere<Row> });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** Loads the rows whose `column` has the key, in `order`: one statement for all keys of a tick. */
export function rowsByParent<Row extends ObjectLiteral>(
  { db, loaders }: SamverkanContext,
  entity: EntitySchema<Row>,
  column: keyof Row & string,
  order: FindOptionsOrder<Row>,
): DataLoader<string, Row[]> {
  return loaders.loader<string, Row[]>(`${entity.options.name}[${column}]`, async (keys) => {
    const where = { [column]: In(keys) } as FindOptionsWhere<Row>;
    const rows = await db.read.find(entity, { where, order });
    const byParent = groupBy(rows, (row) => row[column] as string);
    return keys.map((key) => byParent.get(key) ?? []);
  });
}
