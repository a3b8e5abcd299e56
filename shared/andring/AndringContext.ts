import type { Database } from '../runtime/database/Database.ts';
import type { Loaders } from '../runtime/Loaders.ts';

/** What a change has at hand, in any subgraph. */
export interface AndringContext {
  db: Database;
  /** What the request has read so far; forgotten after a change. Absent where nothing is loaded so. */
  loaders?: Loaders;
  /** Who makes it: a role or an instance. */
  aktor: string;
}
