import { Mutex } from 'async-mutex';
import type { BaseLogger } from 'pino';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { keptRefused, readCheckpoint, signCheckpoint } from '../../shared/registry/checkpoint.ts';
import type { Appended } from '../../shared/registry/client/RegistryClient.ts';
import { draftEntry, nextRecord } from '../../shared/registry/draftEntry.ts';
import { LogFile, type Logged } from '../../shared/registry/file/LogFile.ts';
import { keyOf, latestRules } from '../../shared/registry/Membership.ts';
import { type RegistryRefusal, refusal } from '../../shared/registry/RegistryRefusal.ts';
import {
  isSignedEntry,
  type LogRecord,
  type SignedEntry,
} from '../../shared/registry/SignedEntry.ts';
import { type Signer, sha256Base64url } from '../../shared/registry/Signer.ts';
import { signEntry } from '../../shared/registry/signEntry.ts';
import { extendLog, lastHead, type VerifiedLog } from '../../shared/registry/VerifiedLog.ts';
import { verifyLog } from '../../shared/registry/verifyLog.ts';
import { admissionRefused } from './admissionRefused.ts';
import { CountersignatureFile } from './CountersignatureFile.ts';
import { DailyShare, type ShareLimits } from './DailyShare.ts';

export interface RegistryFiles {
  /** The log, made when missing. */
  log: string;
  /** The members' countersignatures, made when missing. */
  countersignatures: string;
}

/** A registry as its clients see it: the registry itself, or a mirror. */
export interface RegistryFace {
  /** Whether there is a log to show. */
  readonly ready: boolean;
  published(): { checkpoint: string; countersignatures: readonly string[] };
  page(from: number): string[];
  append(entry: unknown): Promise<Appended>;
  countersign(countersignature: unknown): Promise<RegistryRefusal | null>;
  onCheckpoint(listener: (checkpoint: string) => void): () => void;
  close(): Promise<void>;
}

/** How much of the log one answer contains at most. It contains at least one record, even a longer one. */
const pageBytes = 1_000_000;

/** The records from a number on, as JSON texts: one page of them, with at least one record if there is any. */
export function pageOf(lines: readonly string[], from: number): string[] {
  const page: string[] = [];
  let bytes = 0;
  for (let nr = from; nr < lines.length; nr += 1) {
    const line = lines[nr] as string;
    bytes += line.length;
    if (page.length > 0 && bytes > pageBytes) break;
    page.push(line);
  }
  return page;
}

/**
 * The log that this registry keeps. It accepts each entry that its member has signed and may make, in the order in which
 * entries come, and signs the log's new state. It decides nothing: what it refuses, every reader of the log would refuse too,
 * except what `admissionRefused` refuses and what exceeds a party's share of the day.
 */
export class Registry implements RegistryFace {
  readonly ready = true;
  readonly #file: LogFile;
  readonly #countersigned: CountersignatureFile;
  #signer: Signer;
  readonly #turn = new Mutex();
  readonly #listeners = new Set<(checkpoint: string) => void>();
  /** The records as they are served, and their numbers by entry: an entry that is sent again gets the same answer again. */
  readonly #lines: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #share: DailyShare;
  #log: VerifiedLog;
  #checkpoint: string;

  private constructor(
    log: VerifiedLog,
    records: readonly LogRecord[],
    checkpoint: string,
    parts: {
      file: LogFile;
      countersigned: CountersignatureFile;
      signer: Signer;
      share: ShareLimits;
    },
  ) {
    this.#log = log;
    this.#checkpoint = checkpoint;
    this.#file = parts.file;
    this.#countersigned = parts.countersigned;
    this.#signer = parts.signer;
    this.#share = new DailyShare(parts.share);
    for (const record of records) this.#remember(record);
  }

  /**
   * Opens the log on disk, or begins it with a genesis. Throws SettingError when the log does not verify, belongs to another
   * network than the genesis, or names none of the keys as the registry's. With two keys, the log changes to the last one. It
   * also changes to the latest rules, unless it has them.
   */
  static async open(
    files: RegistryFiles,
    keys: readonly Signer[],
    genesis: SignedEntry | null,
    share: ShareLimits,
    log: Pick<BaseLogger, 'info'>,
  ): Promise<Registry> {
    const opened = await LogFile.open(files.log).catch((error) => {
      throw new SettingError(`The registry's log ${files.log} cannot be opened (${error.code}).`);
    });
    try {
      return await Registry.#begin(opened, files, keys, genesis, share, log);
    } catch (error) {
      await opened.file.close();
      throw error;
    }
  }

  /** The registry of a log file that has been read. */
  static async #begin(
    { file, logged }: { file: LogFile; logged: Logged },
    files: RegistryFiles,
    keys: readonly Signer[],
    genesis: SignedEntry | null,
    share: ShareLimits,
    log: Pick<BaseLogger, 'info'>,
  ): Promise<Registry> {
    const countersigned = await CountersignatureFile.open(files.countersignatures);
    const partsFor = (own: VerifiedLog) => ({
      file,
      countersigned,
      signer: signerFor(own, keys),
      share,
    });
    if (logged.checkpoint !== null) {
      const { records, checkpoint } = logged;
      const verified = await verifyLog({ records, checkpoint, kept: countersigned.list() });
      if (!verified.ok) {
        throw new SettingError(
          `The registry's log ${files.log} does not verify at record ${verified.nr} (${verified.refusal.code}): put back an unchanged copy of it.`,
        );
      }
      if (genesis && (records[0] as LogRecord).entry.payload !== genesis.payload) {
        throw new SettingError(
          `The registry's log ${files.log} is that of another network than the genesis: leave out --genesis, or choose another DATA_DIR.`,
        );
      }
      log.info(`the log has ${records.length} records`);
      const parts = partsFor(verified.log);
      const registry = new Registry(verified.log, records as LogRecord[], checkpoint, parts);
      await registry.#bringUpToDate(keys.at(-1) as Signer, log);
      return registry;
    }
    if (!genesis) {
      throw new SettingError(
        `There is no log in ${files.log} yet: give the founders' genesis with --genesis FILE. It must name this registry's key: ${JSON.stringify(keys[0]?.publicKey)}`,
      );
    }
    const now = new Date().toISOString();
    const record = nextRecord(null, genesis, now);
    const founded = await extendLog(null, [record]);
    if (!founded.ok) {
      throw new SettingError(
        `The genesis cannot found a network (${founded.refusal.code}): ${founded.refusal.message}`,
      );
    }
    const parts = partsFor(founded.log);
    const checkpoint = await signCheckpoint(founded.log, now, parts.signer);
    await file.append([record], checkpoint);
    const registry = new Registry(founded.log, [record], checkpoint, parts);
    await registry.#bringUpToDate(keys.at(-1) as Signer, log);
    return registry;
  }

  /** The registry's own checkpoint, and the last countersignature of every member that has made one. */
  published(): { checkpoint: string; countersignatures: string[] } {
    return { checkpoint: this.#checkpoint, countersignatures: this.#countersigned.list() };
  }

  page(from: number): string[] {
    return pageOf(this.#lines, from);
  }

  /** Adds an entry to the log; resolves when it is on disk. For an entry that is in the log already, returns its place. */
  append(entry: unknown): Promise<Appended> {
    return this.#turn.runExclusive(() => this.#append(entry));
  }

  /** Adds the registry's own entries: the change to the latest rules, and the change to the next key. */
  async #bringUpToDate(next: Signer, log: Pick<BaseLogger, 'info'>): Promise<void> {
    if (this.#log.membership.rules < latestRules) {
      const draft = draftEntry(this.#log, 'registry', { type: 'rules', rules: latestRules });
      await this.#putOwn(await signEntry(draft, this.#signer), this.#signer);
      log.info(`rules ${latestRules} hold for the log from here on`);
    }
    if (next.kid === this.#signer.kid) return;
    // The old key signs the new one, which signs the next checkpoint.
    const draft = draftEntry(this.#log, 'registry', { type: 'key', key: next.publicKey });
    await this.#putOwn(await signEntry(draft, this.#signer, next), next);
  }

  async #putOwn(entry: SignedEntry, signer: Signer): Promise<void> {
    const put = await this.#put(entry, signer, () => null);
    if (put.ok) return;
    throw new SettingError(`The registry cannot bring its log up to date: ${put.refusal.message}`);
  }

  async #append(entry: unknown): Promise<Appended> {
    if (!isSignedEntry(entry)) {
      return { ok: false, refusal: refusal('OGILTIG_FORM', 'Det är ingen underskriven post.') };
    }
    const standing = this.#numbers.get(keyOfEntry(entry));
    if (standing !== undefined) {
      return { ok: true, nr: standing, hash: this.#log.heads[standing]?.hash ?? '' };
    }
    return this.#put(entry, this.#signer, admissionRefused);
  }

  /** Adds an entry at the end of the log, and signs the log's new state. */
  async #put(
    entry: SignedEntry,
    signer: Signer,
    notAdmitted: typeof admissionRefused,
  ): Promise<Appended> {
    const now = new Date().toISOString();
    const record = nextRecord(this.#log, entry, now);
    const extended = await extendLog(this.#log, [record]);
    if (!extended.ok) return { ok: false, refusal: extended.refusal };
    const refused = notAdmitted(entry) ?? this.#share.refused(record, extended.log.membership);
    if (refused) return { ok: false, refusal: refused };
    const checkpoint = await signCheckpoint(extended.log, record.time, signer);
    await this.#file.append([record], checkpoint);
    this.#signer = signer;
    this.#log = extended.log;
    this.#checkpoint = checkpoint;
    this.#remember(record);
    for (const listener of this.#listeners) listener(checkpoint);
    return { ok: true, nr: record.nr, hash: lastHead(extended.log).hash };
  }

  /** Keeps a member's countersignature of the log, as it is now or was before. Returns why it is refused, else null. */
  countersign(countersignature: unknown): Promise<RegistryRefusal | null> {
    return this.#turn.runExclusive(async () => {
      const { member, nr = 0 } = readCheckpoint(countersignature) ?? {};
      if (member === undefined) {
        return refusal(
          'FEL_KONTROLLPUNKT',
          'Det är ingen motsignatur: gör den med "npx vardnat log countersign".',
        );
      }
      const refused = await keptRefused(this.#log, countersignature);
      if (refused) return refused;
      await this.#countersigned.keep(member, nr, countersignature as string);
      return null;
    });
  }

  /** Calls the listener with every new checkpoint; returns a function that stops this. */
  onCheckpoint(listener: (checkpoint: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.#turn.runExclusive(() => this.#file.close());
  }

  #remember(record: LogRecord): void {
    this.#lines.push(JSON.stringify(record));
    this.#numbers.set(keyOfEntry(record.entry), record.nr);
    this.#share.add(record, this.#log.membership);
  }
}

function keyOfEntry({ payload, signatures }: SignedEntry): string {
  return sha256Base64url(JSON.stringify([payload, signatures]));
}

/** The key that the log names as the registry's. Throws SettingError when it is not among the given keys. */
function signerFor({ membership }: VerifiedLog, keys: readonly Signer[]): Signer {
  const { kid } = keyOf(membership.registry);
  const own = keys.find((key) => key.kid === kid);
  if (own) return own;
  throw new SettingError(
    "The log names another registry key than this registry's: it could sign no checkpoint. Use the key that the genesis, or a later change of key, names.",
  );
}
