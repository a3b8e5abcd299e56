import { loggaGrunddata } from '../../shared/andring/loggaGrunddata.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { layIn } from '../../shared/serve/database/layIn.ts';
import { samverkansradtyper } from './andringar/samverkansradtyper.ts';
import { rowsByTable } from './rowsByTable.ts';
import type { Samverkansdata } from './Samverkansdata.ts';

/**
 * Lays the data in with its history, all of it or nothing, when the database holds nothing but registered parties. Returns whether it
 * did.
 */
export function seed(db: Database, data: Samverkansdata): Promise<boolean> {
  return layIn(db, rowsByTable(data), (manager) => loggaGrunddata(manager, samverkansradtyper));
}
