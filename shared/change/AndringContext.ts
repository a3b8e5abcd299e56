import type { Caller } from '../access/Caller.ts';
import type { Database } from '../serve/database/Database.ts';
import type { Loaders } from '../serve/Loaders.ts';
import type { Fel } from './Fel.ts';

/** What the code of a change can use, in any subgraph. */
export interface AndringContext {
  db: Database;
  /** Caches of the rows that the request has read, cleared after a change. Absent where there are none. */
  loaders?: Loaders;
  /** Who asks, and through whom. */
  caller: Caller;
  /** Who makes the change: a role or an instance. */
  aktor: string;
  /** Faults of the variables of a mutation, by its response key; absent when there are none. */
  indatafel?: ReadonlyMap<string, readonly Fel[]>;
}
