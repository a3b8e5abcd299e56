import type { EntitySchema, ObjectLiteral } from 'typeorm';
import type { Database } from './Database.ts';
import type { Writer } from './rows/Writer.ts';

/** The rows that a database starts with, by table. */
export type Tabellrader = [EntitySchema, ObjectLiteral[]][];

/**
 * Inserts all the rows, or none, when their tables are empty. `efterat` writes what belongs to them, in the same
 * transaction. Returns whether it inserted them. False when another instance, started at the same time, was first.
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
