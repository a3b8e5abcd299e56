/** What a check found. */
export type CheckOutcome =
  /** It holds; `obs` is something to know all the same. */
  | { status: 'OK'; obs?: string }
  /** It does not hold: what was seen, a line for each thing. */
  | { status: 'FEL'; sett: readonly string[] }
  /** It could not be tried, and why. */
  | { status: 'HOPPAD'; skal: string };

/** What a check is called, what holds when it passes, and how to mend a failure. Texts are Swedish: a command prints them. */
export interface Told {
  /** Its id, never used again for another check. */
  id: string;
  requirement: string;
  remedy: string;
}

/** A check and what it found. */
export interface Result {
  check: Told;
  outcome: CheckOutcome;
}

export const ok = (obs?: string): CheckOutcome => ({ status: 'OK', ...(obs ? { obs } : {}) });
export const skipped = (skal: string): CheckOutcome => ({ status: 'HOPPAD', skal });

/** A failure with what was seen; it holds when nothing was. */
export const failedIf = (sett: readonly string[], obs?: string): CheckOutcome =>
  sett.length > 0 ? { status: 'FEL', sett } : ok(obs);
