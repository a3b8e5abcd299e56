import { applyEntry } from './applyEntry.ts';
import type { EntryType, Place } from './Entry.ts';
import { found } from './found.ts';
import type { Membership } from './Membership.ts';
import { isRefusal, type RegistryRefusal, refusal } from './RegistryRefusal.ts';
import { readEntry } from './readEntry.ts';
import { isLogRecord, type LogRecord, recordHash } from './SignedEntry.ts';

/** What is kept of a verified record. */
export interface LogHead {
  nr: number;
  time: string;
  hash: string;
  type: EntryType;
  /** The stated type of an entry of an unknown kind. */
  kind?: string;
  /** The signer. Null for the genesis, which all founders signed. */
  member: string | null;
}

/** A log in which every record has been verified: its links, its signatures, and whether each entry was allowed. */
export interface VerifiedLog {
  /** One for each record, by number. */
  heads: readonly LogHead[];
  membership: Membership;
}

/** The last record. A verified log has at least the genesis. */
export function lastHead({ heads }: VerifiedLog): LogHead {
  return heads.at(-1) as LogHead;
}

/** The log with the added records, all verified; or which record is refused, and why. */
export type Extended =
  | { ok: true; log: VerifiedLog }
  | { ok: false; nr: number; refusal: RegistryRefusal };

/** Verifies records that are to follow a log (null: an empty one). The given log is not changed. */
export async function extendLog(
  log: VerifiedLog | null,
  records: readonly unknown[],
): Promise<Extended> {
  const heads = [...(log?.heads ?? [])];
  let membership = log?.membership ?? null;
  for (const record of records) {
    const step = await verifyRecord(heads, membership, record);
    if (isRefusal(step)) return { ok: false, nr: heads.length, refusal: step };
    heads.push(step.head);
    membership = step.membership;
  }
  if (!membership) {
    return { ok: false, nr: 0, refusal: refusal('FEL_NUMMER', 'Loggen är tom.') };
  }
  return { ok: true, log: { heads, membership } };
}

async function verifyRecord(
  heads: readonly LogHead[],
  membership: Membership | null,
  record: unknown,
): Promise<{ head: LogHead; membership: Membership } | RegistryRefusal> {
  if (!isLogRecord(record)) {
    return refusal('OGILTIG_FORM', `Rad ${heads.length} i loggen har inte en loggrads form.`);
  }
  const { nr, time } = record;
  const unlinked = linkRefused(heads, record);
  if (unlinked) return unlinked;
  const entry = readEntry(record.entry);
  if (isRefusal(entry)) return entry;
  const head = (member: string | null): LogHead => ({
    nr,
    time,
    hash: recordHash(record),
    type: entry.type,
    ...(entry.type === 'unknown' ? { kind: entry.kind } : {}),
    member,
  });

  if (entry.type === 'genesis' || !membership) {
    if (entry.type !== 'genesis' || membership) {
      return refusal('OGILTIG_FORM', 'Loggen börjar med grundandet, och det står bara där.');
    }
    const founded = await found(record.entry, entry, time);
    return isRefusal(founded) ? founded : { head: head(null), membership: founded };
  }
  const next = await applyEntry(membership, record.entry, entry, record);
  if (isRefusal(next)) return next;
  const unseen = seenRefused(heads, entry.seen);
  return unseen ?? { head: head(entry.member), membership: next };
}

/** Refuses a record that does not follow the last one. */
function linkRefused(
  heads: readonly LogHead[],
  { nr, time, prev }: LogRecord,
): RegistryRefusal | null {
  const last = heads.at(-1);
  if (nr !== heads.length) {
    return refusal(
      'FEL_NUMMER',
      `Rad ${heads.length} i loggen har nummer ${nr}: en rad saknas, har flyttats eller skjutits in.`,
    );
  }
  if (prev !== (last?.hash ?? null)) {
    return refusal(
      'BRUTEN_KEDJA',
      `Rad ${nr} i loggen följer inte på raden före: den, eller någon före den, är ändrad.`,
    );
  }
  return last && time < last.time
    ? refusal('FEL_TID', `Rad ${nr} i loggen har en tid före raden ${last.nr}.`)
    : null;
}

/** Refuses an entry whose signer has seen another log than this one: somebody has rewritten the past. */
function seenRefused(heads: readonly LogHead[], seen: Place): RegistryRefusal | null {
  return heads[seen.nr]?.hash === seen.hash
    ? null
    : refusal(
        'OKANT_LAGE',
        `Den som skrev under hade sett en annan rad ${seen.nr} än den som står i loggen: hämta loggen på nytt och jämför.`,
      );
}
