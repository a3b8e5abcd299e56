import type { Provad } from './Provad.ts';

/** What a check found. */
export type Utfall =
  /** It holds; `obs` is something to know all the same. */
  | { status: 'OK'; obs?: string }
  /** It does not hold: what was seen, a line for each thing. */
  | { status: 'FEL'; sett: readonly string[] }
  /** It could not be tried, and why. */
  | { status: 'HOPPAD'; skal: string };

/** What a check can be tried on: a schema alone, a member that answers, or one that also trusts the key given. */
export type Underlag = 'schema' | 'anrop' | 'nyckel';

/** One thing that a subgraph must do, whatever it is written in. Texts are Swedish: the command prints them. */
export interface Check {
  /** Its id, never used again for another check. */
  id: string;
  /** What holds when it passes. */
  krav: string;
  /** How to mend a failure. */
  laga: string;
  kraver: Underlag;
  prova: (provad: Provad) => Promise<Utfall> | Utfall;
}

export const ok = (obs?: string): Utfall => ({ status: 'OK', ...(obs ? { obs } : {}) });
export const hoppad = (skal: string): Utfall => ({ status: 'HOPPAD', skal });

/** A failure with what was seen; it holds when nothing was. */
export const felOm = (sett: readonly string[]): Utfall =>
  sett.length > 0 ? { status: 'FEL', sett } : ok();
