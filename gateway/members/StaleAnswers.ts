import { LRUCache } from 'lru-cache';
import type { Limits } from './limits.ts';
import type { KeptAnswer, KeptEntry, StaleFile } from './StaleFile.ts';

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
  readonly #file: StaleFile | null;

  constructor(
    { staleSeconds, staleBytes }: Pick<Limits, 'staleSeconds' | 'staleBytes'>,
    file: StaleFile | null = null,
  ) {
    this.#longest = staleSeconds;
    const room = staleSeconds > 0 && staleBytes > 0;
    this.#kept = room ? new LRUCache({ maxSize: staleBytes }) : null;
    this.#file = file;
    for (const [question, answer] of file?.entries.toReversed() ?? []) this.#put(question, answer);
  }

  /** Keeps an answer, in the place of the last one to the same question; one that is larger than the room is not kept. */
  keep(question: string, text: string, seconds: number): void {
    this.#put(question, { text, atMs: Date.now(), seconds });
    this.#file?.changed(() => this.#entries());
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
    this.#file?.changed(() => this.#entries());
  }

  /** Writes to its file what has not been written yet. */
  async close(): Promise<void> {
    await this.#file?.close();
  }

  #put(question: string, answer: KeptAnswer): void {
    // A character of a text takes two bytes at most.
    this.#kept?.set(question, answer, { size: 2 * (question.length + answer.text.length) });
  }

  #entries(): readonly KeptEntry[] {
    return [...(this.#kept?.entries() ?? [])];
  }
}
