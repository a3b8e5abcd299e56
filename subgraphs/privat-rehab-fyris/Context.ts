import type { Caller } from './access/TokenCheck.ts';
import type { Store } from './Store.ts';

/** What belongs to one request. */
export interface Context {
  store: Store;
  /** Null: an anonymous caller. */
  caller: Caller | null;
  /** The fields that are already refused in this answer. Each gives one error, however many rows it stands in. */
  refused: Set<string>;
}
