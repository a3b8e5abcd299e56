import type { Checked } from './Member.ts';

/** What a check found. */
export type CheckOutcome =
  /** It holds; `obs` is something to know all the same. */
  | { status: 'OK'; obs?: string }
  /** It does not hold: what was seen, a line for each thing. */
  | { status: 'FEL'; sett: readonly string[] }
  /** It could not be tried, and why. */
  | { status: 'HOPPAD'; skal: string };

/** What a check can be tried on: a schema alone, a member that answers, or one that also trusts the key given. */
export type Needs = 'schema' | 'anrop' | 'nyckel';

/** One thing that a subgraph must do, whatever it is written in. Texts are Swedish: the command prints them. */
export interface Check {
  /** Its id, never used again for another check. */
  id: string;
  /** What holds when it passes. */
  requirement: string;
  /** How to mend a failure. */
  remedy: string;
  needs: Needs;
  run: (checked: Checked) => Promise<CheckOutcome> | CheckOutcome;
}

export const ok = (obs?: string): CheckOutcome => ({ status: 'OK', ...(obs ? { obs } : {}) });
export const skipped = (skal: string): CheckOutcome => ({ status: 'HOPPAD', skal });

/** A failure with what was seen; it holds when nothing was. */
export const failedIf = (sett: readonly string[]): CheckOutcome =>
  sett.length > 0 ? { status: 'FEL', sett } : ok();
