import type { Code } from '../errors/codes.ts';

/** Why a request is not answered: nothing of it has been run, and nobody else has been asked. */
export interface Refusal {
  code: Code;
  /** In Swedish: what is wrong, and how to mend it. */
  message: string;
  /** The HTTP status, 4xx. */
  status: number;
  /** The limit, when there is one. */
  grans?: number;
  /** What the request has; absent when counting stopped at the limit. */
  varde?: number;
  /** Seconds until the same request may be answered, when waiting is all that it takes. */
  retryAfter?: number;
}
