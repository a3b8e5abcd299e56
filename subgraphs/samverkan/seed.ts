import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import type { Database } from '../../shared/runtime/database/Database.ts';
import type { Samverkansdata } from './Samverkansdata.ts';
import { rowsByTable } from './rowsByTable.ts';

/**
 * Lays the data in, all of it or nothing, when the database holds nothing but registered parties. Returns whether it
 * did.
 */
export async function seed(db: Database, data: Samverkansdata): Promise<boolean> {
  return db.write(async (manager) => {
    const tables = rowsByTable(data);
    for (const [entity] of tables) {
      if (await manager.exists(entity)) return false;
    }
    for (const [entity, rows] of tables) await insertAll(manager, entity, rows);
    return true;
  });
}

/** Few rows a statement, since SQLite and MariaDB both bound how many values one may hold. */
async function insertAll(manager: EntityManager, entity: EntitySchema, rows: ObjectLiteral[]) {
  const size = 200;
  for (let start = 0; start < rows.length; start += size) {
    await manager.insert(entity, rows.slice(start, start + size));
  }
}
