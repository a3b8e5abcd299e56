import { rename } from 'node:fs/promises';
import type { BaseLogger } from 'pino';
import { SettingError } from '../../errors/SettingError.ts';
import { readCheckpoint } from '../checkpoint.ts';
import { LogFile } from '../file/LogFile.ts';
import type { RegistryRefusal } from '../RegistryRefusal.ts';
import type { LogRecord } from '../SignedEntry.ts';
import { lastHead, type VerifiedLog } from '../VerifiedLog.ts';
import { verifyLog } from '../verifyLog.ts';
import { verifyPublished } from './fetchLog.ts';
import {
  followEvents,
  type Published,
  RegistryClient,
  RegistryUnavailable,
} from './RegistryClient.ts';

export interface FollowOptions {
  /** The registry's address. */
  url: string;
  /** Addresses of the same log, used in turn while the registry does not answer. They need not be trusted. */
  mirrors?: readonly string[];
  /**
   * Called with verified records: at the opening with those on disk, then with new ones and the latest published
   * checkpoint.
   */
  onTaken?: (records: readonly LogRecord[], published: Published) => void;
  /** The file of the last good log. Null: it is held in memory only. */
  file: string | null;
  /** The hash of the network's genesis. Null: trusts the first log that it sees, and no other after it. */
  genesis: string | null;
  log: Pick<BaseLogger, 'info' | 'warn' | 'error'>;
  /** Milliseconds between polls while the registry does not push. */
  pollMs?: number;
  /** Milliseconds between polls while the registry pushes. A lost push delays an entry no longer than this. */
  pushedPollMs?: number;
  /** How long to wait for an answer of the registry, in milliseconds. */
  timeoutMs?: number;
}

/** The result of the last check of the registry. */
export interface FollowStatus {
  /** When the registry's log was last verified as whole and unchanged, ISO 8601. Null: not since the start. */
  verified: string | null;
  /** Why the registry's log is not believed. Null when it is believed. */
  fault: RegistryRefusal | null;
  /** Whether the registry answered the last call. Null: it has not been called yet. */
  reached: boolean | null;
}

/**
 * Follows a registry's log and verifies every record. A log that contradicts what has been seen is not believed: the
 * last good log stays, on disk too, and the reason is logged and shown.
 */
export class RegistryFollower {
  readonly #options: Required<FollowOptions>;
  /** The registry's client, and then those of its mirrors. */
  readonly #clients: readonly RegistryClient[];
  readonly #listeners = new Set<(log: VerifiedLog) => void>();
  readonly #closing = new AbortController();
  #file: LogFile | null = null;
  #log: VerifiedLog | null = null;
  /** Checkpoints and countersignatures that agree with the held log, so that none is verified twice. */
  #agreed = new Set<string>();
  #status: FollowStatus = { verified: null, fault: null, reached: null };
  #running: Promise<void> | null = null;
  #again = false;
  #pushed = false;
  #timer: NodeJS.Timeout | undefined;

  private constructor(options: FollowOptions) {
    this.#options = {
      ...{ pollMs: 1_000, pushedPollMs: 10_000, timeoutMs: 5_000, onTaken: () => {} },
      ...options,
      // The options may come from a caller without mirrors.
      mirrors: options.mirrors ?? [],
    };
    const { timeoutMs, mirrors } = this.#options;
    const { signal } = this.#closing;
    this.#clients = [options.url, ...mirrors].map(
      (url) => new RegistryClient(url, { timeoutMs, signal }),
    );
  }

  /**
   * Reads the log on disk and begins to follow. `sync` resolves when the registry has been called. Throws SettingError
   * on an unusable file.
   */
  static async open(options: FollowOptions): Promise<RegistryFollower> {
    const follower = new RegistryFollower(options);
    if (options.file !== null) {
      const opened = await openLogFile(options.file, options.genesis, options.log);
      follower.#file = opened.file;
      follower.#log = opened.log;
      const { records, checkpoint } = opened;
      if (checkpoint !== null)
        follower.#options.onTaken(records, { checkpoint, countersignatures: [] });
    }
    follower.#listen();
    return follower;
  }

  /** The last good log. Null before the first one. */
  get log(): VerifiedLog | null {
    return this.#log;
  }

  get status(): FollowStatus {
    return this.#status;
  }

  /** Calls the listener at every change of the log. Returns a function that stops it. */
  onChange(listener: (log: VerifiedLog) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Calls the registry and adds new records. Never rejects. Resolves when everything that was there at the call has
   * been added.
   */
  sync(): Promise<void> {
    if (this.#running !== null) this.#again = true;
    this.#running ??= this.#syncUntilQuiet().finally(() => {
      this.#running = null;
      this.#schedule();
    });
    return this.#running;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    clearTimeout(this.#timer);
    this.#listeners.clear();
    await this.#running;
    clearTimeout(this.#timer);
    await this.#file?.close();
    this.#file = null;
  }

  async #syncUntilQuiet(): Promise<void> {
    do {
      this.#again = false;
      await this.#syncOnce();
    } while (this.#again && !this.#closing.signal.aborted);
  }

  async #syncOnce(): Promise<void> {
    const { log, genesis, onTaken } = this.#options;
    try {
      const { client, published, mayLag } = await this.#published();
      const options = { genesis, agreed: this.#agreed, mayLag };
      const taken = await verifyPublished(
        this.#log,
        this.#recordsUpTo(published, client),
        published,
        options,
      );
      if (!taken.ok) return this.#refuse(taken.refusal, taken.nr);
      const { added } = taken;
      if (added.length > 0) await this.#keep(added, published.checkpoint);
      if (this.#status.fault)
        log.info('the registry shows a log again that agrees with what was seen');
      this.#status = { verified: new Date().toISOString(), fault: null, reached: true };
      this.#log = taken.log;
      const { nr } = readCheckpoint(published.checkpoint) ?? {};
      if (nr === lastHead(taken.log).nr) onTaken(added, published);
      if (added.length > 0) this.#announce(taken.log);
    } catch (error) {
      if (this.#closing.signal.aborted) return;
      if (!(error instanceof RegistryUnavailable)) {
        log.error({ err: error }, "the registry's log could not be taken up");
      } else if (this.#status.reached !== false) {
        log.warn(
          `${error.message}; ${this.#log ? 'the last good state stands' : 'it is asked again'}`,
        );
      }
      this.#status = { ...this.#status, reached: false };
    }
  }

  /** What the registry publishes or, while it does not answer, what its first answering mirror publishes. */
  async #published(): Promise<{ client: RegistryClient; published: Published; mayLag: boolean }> {
    let silent: unknown;
    for (const client of this.#clients) {
      try {
        const published = await client.published();
        return { client, published, mayLag: client !== this.#clients[0] };
      } catch (error) {
        if (!(error instanceof RegistryUnavailable)) throw error;
        silent ??= error;
      }
    }
    throw silent;
  }

  /**
   * The records up to the checkpoint that are not held yet. A checkpoint from before the held log is refused later,
   * with a reason of its own.
   */
  #recordsUpTo({ checkpoint }: Published, client: RegistryClient): AsyncIterable<unknown[]> {
    const next = this.#log ? lastHead(this.#log).nr + 1 : 0;
    return client.pages(next, readCheckpoint(checkpoint)?.nr ?? -1);
  }

  #refuse(fault: RegistryRefusal, nr: number): void {
    const { log, url } = this.#options;
    if (this.#status.fault?.message !== fault.message) {
      log.error(
        { registry: url, nr, code: fault.code },
        `THE REGISTRY'S LOG IS NOT BELIEVED: ${fault.message} The last good state stands.`,
      );
    }
    this.#status = { ...this.#status, fault, reached: true };
  }

  async #keep(records: readonly LogRecord[], checkpoint: string): Promise<void> {
    try {
      await this.#file?.append(records, checkpoint);
    } catch (error) {
      // A full disk must not stop the network's changes. The file keeps an older state.
      this.#options.log.error({ err: error }, "the registry's log could not be kept on disk");
      await this.#file?.close();
      this.#file = null;
    }
  }

  #announce(log: VerifiedLog): void {
    for (const listener of this.#listeners) {
      try {
        listener(log);
      } catch (error) {
        this.#options.log.error({ err: error }, 'a change of the registry could not be taken up');
      }
    }
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#closing.signal.aborted) return;
    const { pollMs, pushedPollMs } = this.#options;
    this.#timer = setTimeout(() => void this.sync(), this.#pushed ? pushedPollMs : pollMs);
    this.#timer.unref();
  }

  /** Listens to the registry, and again when the connection is lost. Until then it is polled more often. */
  #listen(): void {
    const { signal } = this.#closing;
    const sync = () => void this.sync();
    const onOpen = () => {
      this.#pushed = true;
      sync();
    };
    void followEvents(this.#options.url, { signal, onOpen, onEvent: sync }).catch(() => {
      this.#pushed = false;
      if (signal.aborted) return;
      this.#schedule();
      setTimeout(() => signal.aborted || this.#listen(), this.#options.pollMs).unref();
    });
  }
}

/**
 * Opens and verifies the log on disk. A log that does not verify is set aside for somebody to look at, and a new one is
 * begun. Throws SettingError when the file cannot be used, or belongs to another network than the expected one.
 */
async function openLogFile(
  path: string,
  genesis: string | null,
  log: Pick<BaseLogger, 'error'>,
): Promise<{
  file: LogFile;
  log: VerifiedLog | null;
  records: readonly LogRecord[];
  checkpoint: string | null;
}> {
  const { file, logged } = await LogFile.open(path).catch((error) => {
    throw new SettingError(`The registry's log cannot be kept in ${path} (${error.code}).`);
  });
  const none = { log: null, records: [], checkpoint: null };
  if (logged.checkpoint === null) return { file, ...none };
  const { records, checkpoint } = logged;
  const verified = await verifyLog({ records, checkpoint, genesis });
  if (verified.ok) return { file, log: verified.log, records: records as LogRecord[], checkpoint };
  await file.close();
  if (verified.refusal.code === 'FEL_GENESIS') {
    throw new SettingError(
      `${path} holds the log of another network than the genesis that is set: move it away, or mend the setting.`,
    );
  }
  const aside = `${path}.${Date.now()}.broken`;
  await rename(path, aside);
  log.error(
    { nr: verified.nr, code: verified.refusal.code, aside },
    `THE LOG KEPT ON DISK DOES NOT VERIFY: ${verified.refusal.message} It is set aside and fetched anew.`,
  );
  return { file: (await LogFile.open(path)).file, ...none };
}
