import type { Database } from '../../shared/runtime/database/Database.ts';
import { layIn } from '../../shared/runtime/database/layIn.ts';
import { rowsByTable } from './rowsByTable.ts';
import type { Samverkansdata } from './Samverkansdata.ts';

/**
 * Lays the data in, all of it or nothing, when the database holds nothing but registered parties. Returns whether it
 * did.
 */
export function seed(db: Database, data: Samverkansdata): Promise<boolean> {
  return layIn(db, rowsByTable(data));
}
