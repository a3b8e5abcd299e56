import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Limits } from './limits.ts';

/** An answer that may be shown again without asking. */
export interface FreshAnswer {
  bytes: Buffer;
  /** When it was given, in milliseconds by `Date.now`. */
  atMs: number;
  /** Until when it may be shown, likewise. */
  untilMs: number;
}

/**
 * The answers of one member that it lets be shown again without being asked, to each question, until their time is up or the
 * member says that it has written something. They have room of their own, so that no member can push out another's.
 */
export class FreshAnswers {
  /** Whose answers they are, by id. */
  readonly member: string;
  readonly #longest: number;
  readonly #kept: LRUCache<string, FreshAnswer> | null;
  #edition = 0;

  constructor(
    member: string,
    { freshSeconds, freshBytes }: Pick<Limits, 'freshSeconds' | 'freshBytes'>,
  ) {
    this.member = member;
    this.#longest = freshSeconds;
    const room = freshSeconds > 0 && freshBytes > 0;
    this.#kept = room ? new LRUCache({ maxSize: freshBytes }) : null;
  }

  /** Another number each time that the member has written something: what was asked before may not be kept after. */
  get edition(): number {
    return this.#edition;
  }

  /** Keeps an answer to what was asked in `edition`; gives until when, 0 when it is not kept. */
  keep(question: string, bytes: Buffer, seconds: number, edition: number): number {
    if (!this.#kept || edition !== this.#edition) return 0;
    const atMs = Date.now();
    const untilMs = atMs + 1000 * Math.min(seconds, this.#longest);
    // A character of a text takes two bytes at most.
    const size = 2 * question.length + bytes.length;
    this.#kept.set(question, { bytes, atMs, untilMs }, { size });
    return untilMs;
  }

  find(question: string): FreshAnswer | undefined {
    if (!this.#kept || this.#kept.size === 0) return undefined;
    const found = this.#kept.get(question);
    if (!found || found.untilMs > Date.now()) return found;
    this.#kept.delete(question);
    return undefined;
  }

  /** Forgets all: the member has written something, or can no longer be heard when it does. */
  clear(): void {
    this.#edition += 1;
    this.#kept?.clear();
  }
}

/** A good answer as it was given. */
export interface StaleAnswer {
  text: string;
  /** When it was given. */
  at: Date;
  /** Whole seconds since then. */
  ageSeconds: number;
}

/**
 * The last good answers of one member to each question, to be shown when it is silent, for as long as it allows and the
 * gateway does. They have room of their own, so that no member can push out another's, or fill the memory. With a file they
 * are there again when the gateway starts anew.
 */
export class StaleAnswers {
  readonly #longest: number;
  readonly #kept: LRUCache<string, KeptAnswer> | null;
  readonly #file: Lasting | null;

  constructor(
    { staleSeconds, staleBytes }: Pick<Limits, 'staleSeconds' | 'staleBytes'>,
    file: Lasting | null = null,
  ) {
    this.#longest = staleSeconds;
    const room = staleSeconds > 0 && staleBytes > 0;
    this.#kept = room ? new LRUCache({ maxSize: staleBytes }) : null;
    this.#file = file;
    for (const [question, answer] of file?.entries.toReversed() ?? []) this.#put(question, answer);
    file?.follow?.((entries) => this.#takeNewer(entries));
  }

  /** Keeps an answer in place of the last one to the same question; an answer larger than the room is not kept. */
  keep(question: string, text: string, seconds: number): void {
    this.#put(question, { text, atMs: Date.now(), seconds });
    this.#file?.changed(() => this.all());
  }

  /** The last good answer to a question, unless it is older than it may be. */
  find(question: string): StaleAnswer | undefined {
    const found = this.#kept?.get(question);
    if (!found) return undefined;
    const ageMs = Math.max(0, Date.now() - found.atMs);
    if (ageMs <= 1000 * Math.min(found.seconds, this.#longest)) {
      const { text, atMs } = found;
      return { text, at: new Date(atMs), ageSeconds: Math.floor(ageMs / 1000) };
    }
    this.#kept?.delete(question);
    return undefined;
  }

  /** Forgets all: the member does not allow it any more. */
  clear(): void {
    if (!this.#kept || this.#kept.size === 0) return;
    this.#kept.clear();
    this.#file?.changed(() => this.all());
  }

  /** All that are kept, the one that was used last first. */
  all(): readonly KeptEntry[] {
    return [...(this.#kept?.entries() ?? [])];
  }

  /** Keeps what another process was answered, where it is newer. */
  take(entries: readonly KeptEntry[]): void {
    this.#takeNewer(entries);
    this.#file?.changed(() => this.all());
  }

  /** Writes to its file what has not been written yet. */
  async close(): Promise<void> {
    await this.#file?.close();
  }

  #put(question: string, answer: KeptAnswer): void {
    // A character of a text takes two bytes at most.
    this.#kept?.set(question, answer, { size: 2 * (question.length + answer.text.length) });
  }

  #takeNewer(entries: readonly KeptEntry[]): void {
    for (const [question, answer] of entries) {
      const known = this.#kept?.peek(question);
      if (!known || known.atMs < answer.atMs) this.#put(question, answer);
    }
  }
}

/** An answer as it is kept: its text, when it was given, and for how many seconds its owner lets it be shown. */
export interface KeptAnswer {
  text: string;
  atMs: number;
  seconds: number;
}

/** A question with its answer; in a list, the one that was used last first. */
export type KeptEntry = readonly [question: string, answer: KeptAnswer];

/** Where last good answers are kept for longer than a process runs. */
export interface Lasting {
  /** What was kept before. */
  readonly entries: readonly KeptEntry[];
  /** Has what `entries` gives kept soon, and when it is closed. */
  changed(entries: () => readonly KeptEntry[]): void;
  /** Calls back with the answers that other processes keep there. */
  follow?(taken: (entries: readonly KeptEntry[]) => void): void;
  close(): Promise<void>;
}

/** How long a change may wait to be written: what is lost when the process is killed. */
const delayMs = 2_000;

/**
 * The last good answers of one member on disk, so that a gateway that starts while the member is down has them. Each time the
 * file is replaced whole. A file that cannot be read or written is reported in the log, and costs nothing else.
 */
export class StaleFile implements Lasting {
  /** What the file held when it was opened. */
  readonly entries: readonly KeptEntry[];
  readonly #file: string;
  readonly #log: Pick<FastifyBaseLogger, 'warn'>;
  #timer: NodeJS.Timeout | null = null;
  #unwritten: (() => readonly KeptEntry[]) | null = null;
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: string, log: Pick<FastifyBaseLogger, 'warn'>, entries: KeptEntry[]) {
    this.#file = file;
    this.#log = log;
    this.entries = entries;
  }

  static async open(file: string, log: Pick<FastifyBaseLogger, 'warn'>): Promise<StaleFile> {
    return new StaleFile(file, log, await entriesIn(file, log));
  }

  /** Has what `entries` gives written soon, and when the file is closed. */
  changed(entries: () => readonly KeptEntry[]): void {
    this.#unwritten = entries;
    this.#timer ??= setTimeout(() => this.#write(), delayMs).unref();
  }

  /** Writes what has not been written yet. */
  async close(): Promise<void> {
    this.#write();
    await this.#writing;
  }

  #write(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const entries = this.#unwritten?.();
    this.#unwritten = null;
    if (entries) this.#writing = this.#writing.then(() => this.#replace(JSON.stringify(entries)));
  }

  async #replace(text: string): Promise<void> {
    const half = `${this.#file}.tmp`;
    try {
      await mkdir(dirname(this.#file), { recursive: true });
      await writeFile(half, text);
      await rename(half, this.#file);
    } catch (error) {
      this.#log.warn({ err: error, file: this.#file }, 'last good answers cannot be kept on disk');
    }
  }
}

async function entriesIn(file: string, log: Pick<FastifyBaseLogger, 'warn'>): Promise<KeptEntry[]> {
  try {
    const held: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (Array.isArray(held) && held.every(isEntry)) return held;
    throw new Error('it is not a list of questions and answers');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      log.warn({ err: error, file }, 'last good answers on disk cannot be used');
    }
    return [];
  }
}

function isEntry(value: unknown): value is KeptEntry {
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') return false;
  const { text, atMs, seconds } = Object(value[1]) as Record<string, unknown>;
  return Number.isFinite(atMs) && Number.isFinite(seconds) && isJson(text);
}

function isJson(text: unknown): boolean {
  try {
    JSON.parse(text as string);
    return typeof text === 'string';
  } catch {
    return false;
  }
}
