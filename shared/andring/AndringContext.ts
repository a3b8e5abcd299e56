import type { Caller } from '../access/Caller.ts';
import type { Database } from '../serve/database/Database.ts';
import type { Loaders } from '../serve/Loaders.ts';
import type { Fel } from './Fel.ts';

/** What a change has at hand, in any subgraph. */
export interface AndringContext {
  db: Database;
  /** What the request has read so far; forgotten after a change. Absent where nothing is loaded so. */
  loaders?: Loaders;
  /** Who asks, and through whom. */
  caller: Caller;
  /** Who makes it: a role or an instance. */
  aktor: string;
  /** What cannot be read of a mutation's variables, by its response key; absent when everything can. */
  indatafel?: ReadonlyMap<string, readonly Fel[]>;
}
