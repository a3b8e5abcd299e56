import type { Code } from '../errors/codes.ts';

/** Why a request is not answered. Nothing of it has been run, and no other server has been called. */
export interface RequestRefusal {
  code: Code;
  /** In Swedish: what is wrong, and how to mend it. */
  message: string;
  /** The HTTP status, 4xx. */
  status: number;
  /** The limit, for a refusal by a limit. */
  grans?: number;
  /** The request's own number. Absent when counting stopped at the limit. */
  varde?: number;
  /** Seconds until the same request may be answered, when waiting is enough. */
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

/** A count as a Swedish text writes it. A number that is too large to count has words of its own. */
export function countText(count: number): string {
  return Number.isSafeInteger(count) ? format.format(count) : 'oräkneligt många';
}
