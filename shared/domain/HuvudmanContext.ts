import type { Caller } from '../access/Caller.ts';
import type { Fel } from '../change/Fel.ts';
import type { Database } from '../serve/database/Database.ts';
import type { Asked } from '../serve/entities/asked.ts';
import type { Loaders } from '../serve/Loaders.ts';
import type { Natverksfraga } from '../serve/natverksfraga.ts';
import type { Atkomstlage } from './huvudman/Atkomstlage.ts';
import type { Atkomstnivaer } from './huvudman/atkomstAv.ts';
import type { Huvudman } from './huvudman/Huvudman.ts';

/** What a resolver of one huvudman's subgraph can use during one request. */
export interface HuvudmanContext {
  huvudman: Huvudman;
  db: Database;
  loaders: Loaders;
  /** The fields that the query selects, so that rows are read with only the columns needed. Absent elsewhere. */
  asked?: Asked;
  /** Who asks, and through whom. */
  caller: Caller;
  /** The writer in the history: a role or an instance. */
  aktor: string;
  /** Who sees the huvudman's fields, and how an admin changes that. */
  atkomst: Atkomstlage;
  /** The access levels of its fields when the request came. */
  nivaer: Atkomstnivaer;
  /** Today's date, YYYY-MM-DD, which decides what has closed or ended. */
  idag: string;
  /** Faults of a mutation's variables, by its response key. Absent when there are none. */
  indatafel?: ReadonlyMap<string, readonly Fel[]>;
  /** Ids of rows of the same kind that the same file adds in the same transaction. Absent outside a file. */
  kommande?: ReadonlySet<string>;
  /** Queries the network view, as any client does, for what other parties have decided. */
  natverksfraga: Natverksfraga;
  /** Awaited after each row of a file. A rejection stops the reading, and then nothing is written. */
  onRow?: () => Promise<void>;
}
