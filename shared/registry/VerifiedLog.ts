import type { EntryType } from './Entry.ts';
import type { Membership } from './Membership.ts';

/** What stays known of a record that has been verified. */
export interface LogHead {
  nr: number;
  time: string;
  hash: string;
  type: EntryType;
  /** What an entry of an unknown type calls itself. */
  kind?: string;
  /** Who signed it; null for the genesis, which all founders did. */
  member: string | null;
}

/** A log in which every record has been verified: its links, its signatures, and whether each entry was allowed. */
export interface VerifiedLog {
  /** One for each record, by number. */
  heads: readonly LogHead[];
  membership: Membership;
}

/** The last record; a verified log has at least the genesis. */
export function lastHead({ heads }: VerifiedLog): LogHead {
  return heads.at(-1) as LogHead;
}
