import type { Inloggad } from '../session.ts';

/** One task, and the page where it is done. */
export interface Uppgift {
  /** An address at this workplace, or at samverkan's. */
  till: string;
  text: string;
  mer: string | null;
  /** Whether the task is late. */
  sen?: boolean;
}

/** The user's tasks from one source. `okant` is a sentence on what is unknown just now. */
export interface Lista {
  uppgifter: readonly Uppgift[];
  okant?: string | null;
}

/** A source of tasks. Gives nothing to users who may not do them. */
export interface Uppgiftskalla {
  nyckel: string;
  las: (session: Inloggad) => Promise<Lista>;
}
