import type { Code } from '../errors/codes.ts';

/** Why a request is not answered: nothing of it has been run, and nobody else has been asked. */
export interface RequestRefusal {
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

/** The refusal of a request that exceeds a limit. */
export function overLimit(
  code: Code,
  message: string,
  grans: number,
  varde?: number,
): RequestRefusal {
  const counted = varde !== undefined && Number.isFinite(varde) ? { varde } : {};
  return { code, message, status: 400, grans, ...counted };
}

const format = new Intl.NumberFormat('sv-SE');

/** A count as a Swedish text has it; what is too large to count is said so. */
export function countText(count: number): string {
  return Number.isSafeInteger(count) ? format.format(count) : 'oräkneligt många';
}
