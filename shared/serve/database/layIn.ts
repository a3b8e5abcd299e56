import type { EntitySchema, ObjectLiteral } from 'typeorm';
import type { Database } from './Database.ts';
import type { Writer } from './rows/Writer.ts';

/** The rows that a database starts with, table by table. */
export type Tabellrader = [EntitySchema, ObjectLiteral[]][];

/**
 * Lays the rows in, all of them or nothing, when none of their tables holds a row. `efterat` writes what follows from
 * them, in the same transaction. Returns whether it did; not when another instance, started at the same time, was first.
 */
export async function layIn(
  db: Database,
  tables: Tabellrader,
  efterat: (manager: Writer) => Promise<void>,
): Promise<boolean> {
  const laidIn = db.write(async (manager) => {
    for (const [entity] of tables) {
      if (await manager.existsBy(entity, {})) return false;
    }
    for (const [entity, rows] of tables) await manager.insert(entity, rows);
    await efterat(manager);
    return true;
  });
  return laidIn.catch(async (error: { code?: string }) => {
    if (error.code === 'ER_DUP_ENTRY') return false;
    throw error;
  });
}
