import { LRUCache } from 'lru-cache';
import type { Limits } from './limits.ts';

/** An answer that may be shown again without asking. */
export interface FreshAnswer {
  bytes: Buffer;
  /** When it was given, in milliseconds as `Date.now` tells it. */
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
