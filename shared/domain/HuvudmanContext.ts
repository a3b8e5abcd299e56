import type { Caller } from '../access/Caller.ts';
import type { Fel } from '../change/Fel.ts';
import type { Database } from '../serve/database/Database.ts';
import type { Asked } from '../serve/entities/asked.ts';
import type { Loaders } from '../serve/Loaders.ts';
import type { Natverksfraga } from '../serve/natverksfraga.ts';
import type { Atkomstlage } from './huvudman/Atkomstlage.ts';
import type { Atkomstnivaer } from './huvudman/atkomstAv.ts';
import type { Huvudman } from './huvudman/Huvudman.ts';

/** What a resolver of one huvudman's subgraph has at hand, for one request. */
export interface HuvudmanContext {
  huvudman: Huvudman;
  db: Database;
  loaders: Loaders;
  /** What is selected, where rows are read with the columns alone that it needs; absent elsewhere. */
  asked?: Asked;
  /** Who asks, and through whom. */
  caller: Caller;
  /** Who writes: a role or an instance, for the history. */
  aktor: string;
  /** Who sees its fields, and what an admin changes it by. */
  atkomst: Atkomstlage;
  /** The access levels of its fields, as they stood when the request came. */
  nivaer: Atkomstnivaer;
  /** Today's date, YYYY-MM-DD, against which closings and endings are judged. */
  idag: string;
  /** What cannot be read of a mutation's variables, by its response key; absent when everything can. */
  indatafel?: ReadonlyMap<string, readonly Fel[]>;
  /** Ids of rows of the same kind that the same file brings in the same transaction; absent outside a file. */
  kommande?: ReadonlySet<string>;
  /** Asks the network view, as any client does, what the other parties have decided. */
  natverksfraga: Natverksfraga;
  /** Awaited after each row of a file that is read in; rejects to stop, and then nothing is written. */
  onRow?: () => Promise<void>;
}
