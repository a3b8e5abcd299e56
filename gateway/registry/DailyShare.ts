import type { Membership } from '../../shared/registry/Membership.ts';
import { isRefusal, type RegistryRefusal, refusal } from '../../shared/registry/RegistryRefusal.ts';
import { readEntry } from '../../shared/registry/readEntry.ts';
import type { LogRecord } from '../../shared/registry/SignedEntry.ts';

/** How much of each kind of entry one party may add to the log in a day. */
export interface ShareLimits {
  entries: number;
  bytes: number;
}

const dayMs = 24 * 60 * 60_000;

/**
 * What each party has added to the log within the last day. The log is kept for ever, everybody verifies it, and nobody can
 * be thrown out: without a share for each party, one member's key would be enough to fill it. Each kind of entry has a share
 * of its own. Whoever steals a key and writes addresses without end therefore cannot keep its holder from changing the key
 * or leaving. A newcomer's entry counts for the party that has vouched for it.
 */
export class DailyShare {
  readonly #limits: ShareLimits;
  readonly #written = new Map<string, { at: number; bytes: number }[]>();

  constructor(limits: ShareLimits) {
    this.#limits = limits;
  }

  /** Why a record exceeds its writer's share; null when it does not. */
  refused(record: LogRecord, membership: Membership): RegistryRefusal | null {
    const writer = writerOf(record, membership);
    if (writer === null) return null;
    const since = Date.parse(record.time) - dayMs;
    const written = (this.#written.get(writer) ?? []).filter(({ at }) => at > since);
    this.#written.set(writer, written);
    const bytes = written.reduce((sum, one) => sum + one.bytes, sizeOf(record));
    const most = this.#limits;
    if (written.length < most.entries && bytes <= most.bytes) return null;
    return refusal(
      'FOR_OFTA',
      `Högst ${most.entries} poster av ett slag, och ${most.bytes} tecken, tas emot på ett dygn från samma part. Vänta, eller tala med den som driver registret.`,
    );
  }

  /** Counts a record of the log. */
  add(record: LogRecord, membership: Membership): void {
    const writer = writerOf(record, membership);
    if (writer === null) return;
    const written = this.#written.get(writer) ?? [];
    written.push({ at: Date.parse(record.time), bytes: sizeOf(record) });
    this.#written.set(writer, written);
  }
}

/** The party and the kind of entry that a record counts for; null when it counts for nobody, as the genesis. */
function writerOf({ entry }: LogRecord, { members }: Membership): string | null {
  const read = readEntry(entry);
  if (isRefusal(read) || read.type === 'genesis') return null;
  const party =
    read.type === 'join' ? (members.get(read.member)?.uppdrag?.issuer ?? null) : read.member;
  return party === null ? null : `${party} ${read.type}`;
}

function sizeOf(record: LogRecord): number {
  return record.entry.payload.length;
}
