/**
 * The roles that a caller can have at its own party: read what is the party's own; edit units, figures and texts; edit
 * the budget; decide and sign; audit the party, which its administrator may not do; do everything else (admin). Two
 * roles edit at samverkan what the parties share: a samordnare edits the texts of the län that its issuer speaks for,
 * and a planerare edits the plan and the bodies of a vårdcentrum that its party leads.
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
  /** The party whose user the caller is. Its issuer may speak for that party. Null: anonymous. */
  huvudman: string | null;
  /** The caller's roles at that party. */
  roller: readonly Roll[];
  /**
   * The län that the caller speaks for as samordnare, as two-digit länskoder. `'*'`: all. Empty for every other role.
   */
  lan: readonly string[] | '*';
  /**
   * What the token is for: the network (reads through a gateway) or this subgraph (its own endpoint, writes). Null: no
   * token.
   */
  audience: 'natverk' | 'egen' | null;
  /** The gateway whose assertion came with the call; null: called directly. */
  gateway: string | null;
}

/** A caller without a token, who sees what is public. */
export const anonymous: Caller = {
  sub: null,
  huvudman: null,
  roller: [],
  lan: [],
  audience: null,
  gateway: null,
};
