import type { PolicyCode } from './policyCodes.ts';

/** One breach of one rule. */
export interface Violation {
  code: PolicyCode;
  /** The schema coordinate where it stands, such as `Verksamhet.namn`. */
  coordinate: string;
  /** What is wrong and how to mend it, in English: it is read by whoever changes a schema. */
  message: string;
}
