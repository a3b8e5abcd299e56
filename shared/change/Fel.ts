import type { Felkod } from './felkoder.ts';

/** One reason why a change was refused. */
export interface Fel {
  /** The input field that is wrong, such as `bemanning[0].finansiarer`; null when it is not one field. */
  falt: string | null;
  kod: Felkod;
  /** A Swedish sentence that says what is wrong and how to mend it. */
  meddelande: string;
  /** At VERSIONSKONFLIKT: the version that the writer had seen. */
  dinVersion?: number;
  /** At VERSIONSKONFLIKT: the version that is in force. */
  gallandeVersion?: number;
}

/** A refusal of one field. */
export function fel(kod: Felkod, falt: string | null, meddelande: string): Fel {
  return { kod, falt, meddelande };
}
