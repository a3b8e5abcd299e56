import type { CheckOutcome, CheckText } from './Outcome.ts';
import type { Standing } from './Standing.ts';

/** One check of the place where a server runs. It changes nothing, and takes seconds at most. */
export interface Probe extends CheckText {
  run: (standing: Standing) => Promise<CheckOutcome>;
  /** A lighter form, run twice a minute while the server runs. Null: not run then. */
  watch?: Probe['run'] | null;
}

/** How long to wait for another server's answer, in milliseconds. */
export const waitMs = 5_000;
/** How many days before an end a check warns, and the share of a disk that should be free. */
export const daysAhead = 30;
/** The same of a voucher: a fifth of the thirty days for which one counts when nothing else is said. */
export const voucherDaysAhead = 6;
export const shareFree = 0.2;

const dayMs = 86_400_000;
export const daysUntil = (time: number) => Math.floor((time - Date.now()) / dayMs);

/** Error codes that say less than the error's message. */
const vague: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ESOCKET']);

/** An error in short: its code, or its message when its code says nothing. */
export function reasonOf(error: unknown): string {
  const { code, message, cause } = error as Error & { code?: string };
  if (code !== undefined && !vague.has(code)) return code;
  return cause === undefined ? message : reasonOf(cause);
}
