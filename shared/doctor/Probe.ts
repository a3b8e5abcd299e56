import type { CheckOutcome, Told } from './Outcome.ts';
import type { Standing } from './Standing.ts';

/** One thing that must hold where a server is to run. It changes nothing, and answers within seconds. */
export interface Probe extends Told {
  run: (standing: Standing) => Promise<CheckOutcome>;
  /** The same, lighter, for twice a minute while the server runs; null: not then. */
  watch?: Probe['run'] | null;
}

/** Milliseconds that another server has for an answer. */
export const waitMs = 5_000;
/** Days ahead of which an end is told, and the share of a disk that should be free. */
export const daysAhead = 30;
/** The same of a voucher: a fifth of the thirty days for which one counts when nothing else is said. */
export const voucherDaysAhead = 6;
export const shareFree = 0.2;

const dayMs = 86_400_000;
export const daysUntil = (time: number) => Math.floor((time - Date.now()) / dayMs);

/** Codes that say less than the words beside them. */
const vague: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ESOCKET']);

/** A fault as the system or a library names it: its code, else its words. */
export function reasonOf(error: unknown): string {
  const { code, message, cause } = error as Error & { code?: string };
  if (code !== undefined && !vague.has(code)) return code;
  return cause === undefined ? message : reasonOf(cause);
}
