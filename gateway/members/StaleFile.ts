import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';

/** An answer as it is kept: its text, when it was given, and for how many seconds its owner lets it be shown. */
export interface KeptAnswer {
  text: string;
  atMs: number;
  seconds: number;
}

/** A question with its answer; in a list, the one that was used last first. */
export type KeptEntry = readonly [question: string, answer: KeptAnswer];

/** How long a change may wait to be written: what is lost when the process is killed. */
const delayMs = 2_000;

/**
 * The last good answers of one member on disk, so that a gateway that starts while the member is down has them. Each time the
 * file is replaced whole. A file that cannot be read or written is reported in the log, and costs nothing else.
 */
export class StaleFile {
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
