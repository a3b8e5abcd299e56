/**
 * The roles that a caller can have at its own party: read what is the party's own; edit units, figures and texts; edit
 * the budget; decide and sign; audit the party, which its administrator does not; all of the others; and, at samverkan, edit
 * what the parties share as text: a samordnare that of the län that its issuer speaks for, a planerare of a party the plan
 * and the bodies of a vårdcentrum that its party leads.
 */
export const roller = [
  'las',
  'redaktor',
  'ekonom',
  'beslutsfattare',
  'revisor',
  'admin',
  'samordnare',
  'planerare',
] as const;

export type Roll = (typeof roller)[number];

/** Who asks, as this subgraph has verified it by itself. */
export interface Caller {
  /** The token's subject, an opaque id; null: anonymous. */
  sub: string | null;
  /** The party whose user it is, as its issuer may say; null: anonymous. */
  huvudman: string | null;
  /** Its roles at that party. */
  roller: readonly Roll[];
  /** The län that it speaks for as samordnare, as two-digit länskoder; `'*'`: all; empty for everybody else. */
  lan: readonly string[] | '*';
  /**
   * What the token was for: the network (reads through a gateway) or this very subgraph (its own endpoint, writes);
   * null: no token.
   */
  audience: 'natverk' | 'egen' | null;
  /** The gateway whose assertion came with the call; null: called directly. */
  gateway: string | null;
}

/** A caller without a token: it sees what is public. */
export const anonymous: Caller = {
  sub: null,
  huvudman: null,
  roller: [],
  lan: [],
  audience: null,
  gateway: null,
};
