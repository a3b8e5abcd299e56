import type { Database } from '../../shared/serve/database/Database.ts';
import { PartEntity } from './entities/Part.ts';
import type { RegisteredPart } from './RegisteredPart.ts';

/**
 * Writes the parties as registered: new ones are added and known ones brought up to date. None is taken away:
 * one that has left is marked, since plans and agreements keep referring to it, and an id is never used again for another.
 */
export async function syncParter(db: Database, parter: readonly RegisteredPart[]): Promise<void> {
  if (parter.length === 0) return;
  await db.write(async (manager) => {
    await manager.upsert(PartEntity, [...parter], ['id']);
  });
}
