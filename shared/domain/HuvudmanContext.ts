import type { Caller } from '../access/Caller.ts';
import type { Fel } from '../andring/Fel.ts';
import type { Database } from '../serve/database/Database.ts';
import type { Loaders } from '../serve/Loaders.ts';
import type { Natverksfraga } from '../serve/natverksfraga.ts';
import type { Huvudman } from './huvudman/Huvudman.ts';

/** What a resolver of one huvudman's subgraph has at hand, for one request. */
export interface HuvudmanContext {
  huvudman: Huvudman;
  db: Database;
  loaders: Loaders;
  /** Who asks, and through whom. */
  caller: Caller;
  /** Who writes: a role or an instance, for the history. */
  aktor: string;
  /** Today's date, YYYY-MM-DD: what is closed or ended is so from a date. */
  idag: string;
  /** What cannot be read of a mutation's variables, by its response key; absent when everything can. */
  indatafel?: ReadonlyMap<string, readonly Fel[]>;
  /** Asks the network view, as any client does, what the other parties have decided. */
  natverksfraga: Natverksfraga;
}
