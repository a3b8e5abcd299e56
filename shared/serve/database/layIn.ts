import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Database } from './Database.ts';

/** The rows that a database starts with, table by table. */
export type Tabellrader = [EntitySchema, ObjectLiteral[]][];

/**
 * Lays the rows in, all of them or nothing, when none of their tables holds a row. `efterat` writes what follows from
 * them, in the same transaction. Returns whether it did.
 */
export async function layIn(
  db: Database,
  tables: Tabellrader,
  efterat: (manager: EntityManager) => Promise<void>,
): Promise<boolean> {
  return db.write(async (manager) => {
    for (const [entity] of tables) {
      if (await manager.exists(entity)) return false;
    }
    for (const [entity, rows] of tables) await insertAll(manager, entity, rows);
    await efterat(manager);
    return true;
  });
}

/**
 * Adds rows. Few of them a statement, since SQLite and MariaDB both bound how many values one may hold. `updateEntity(false)`, since
 * TypeORM otherwise writes what it reads back into the rows it was given, which are the caller's, and into the wrong ones.
 */
export async function insertAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  rows: readonly Partial<Row>[],
): Promise<void> {
  const size = 200;
  for (let start = 0; start < rows.length; start += size) {
    const values = rows.slice(start, start + size);
    await manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(values as QueryDeepPartialEntity<Row>[])
      .updateEntity(false)
      .execute();
  }
}
