import { LRUCache } from 'lru-cache';
import type { Limits } from '../scatter/limits.ts';

/** A good answer as it was given. */
export interface StaleAnswer {
  text: string;
  /** When it was given. */
  at: Date;
  /** Whole seconds since then. */
  ageSeconds: number;
}

interface Kept {
  text: string;
  atMs: number;
  seconds: number;
}

/**
 * The last good answers of one member to each question, to be shown when it is silent, for as long as it allows and the
 * gateway does. They have room of their own, so that no member can push out another's, or fill the memory.
 */
export class StaleAnswers {
  readonly #longest: number;
  readonly #kept: LRUCache<string, Kept> | null;

  constructor({ staleSeconds, staleBytes }: Pick<Limits, 'staleSeconds' | 'staleBytes'>) {
    this.#longest = staleSeconds;
    const room = staleSeconds > 0 && staleBytes > 0;
    this.#kept = room ? new LRUCache({ maxSize: staleBytes }) : null;
  }

  /** Keeps an answer, in the place of the last one to the same question; one that is larger than the room is not kept. */
  keep(question: string, text: string, seconds: number): void {
    // A character of a text takes two bytes at most.
    const size = 2 * (question.length + text.length);
    this.#kept?.set(question, { text, atMs: Date.now(), seconds }, { size });
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
    this.#kept?.clear();
  }
}
