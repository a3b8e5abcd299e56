/** The result of a check. */
export type CheckOutcome =
  /** It passes. `obs` is a remark for the operator. */
  | { status: 'OK'; obs?: string }
  /** It fails. `sett` lists what was seen. */
  | { status: 'FEL'; sett: readonly string[] }
  /** It could not be run, for the reason `skal`. */
  | { status: 'HOPPAD'; skal: string };

/**
 * A check's name, what holds when it passes, and how to mend a failure. The texts are Swedish, since a command prints
 * them.
 */
export interface CheckText {
  /** Its id, which is never used for another check. */
  id: string;
  requirement: string;
  remedy: string;
}

/** A check and its result. */
export interface Result {
  check: CheckText;
  outcome: CheckOutcome;
}

export const ok = (obs?: string): CheckOutcome => ({ status: 'OK', ...(obs ? { obs } : {}) });
export const skipped = (skal: string): CheckOutcome => ({ status: 'HOPPAD', skal });

/** Fails with what was seen. Passes when `sett` is empty. */
export const failedIf = (sett: readonly string[], obs?: string): CheckOutcome =>
  sett.length > 0 ? { status: 'FEL', sett } : ok(obs);
