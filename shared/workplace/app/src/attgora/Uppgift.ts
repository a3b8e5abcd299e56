import type { Inloggad } from '../session.ts';

/** Something that there is to do, and the page where it is done. */
export interface Uppgift {
  /** An address of this workplace, or of samverkan's. */
  till: string;
  text: string;
  mer: string | null;
  /** Whether its time has passed. */
  sen?: boolean;
}

/** What one part of the work asks of whoever is signed in; `okant` says in a sentence what cannot be told just now. */
export interface Lista {
  uppgifter: readonly Uppgift[];
  okant?: string | null;
}

/** Where tasks come from: nothing for those who may not do them. */
export interface Uppgiftskalla {
  nyckel: string;
  las: (session: Inloggad) => Promise<Lista>;
}
