import { LRUCache } from 'lru-cache';
import type { Fresh } from '../natverk/context.ts';
import type { StatusText } from './statusText.ts';

/** A whole answer as it was given to somebody who sent no token. */
export interface KeptAnswer {
  /** Its `data` as JSON in UTF-8: encoding a text anew would be most of what giving it costs. */
  data: Buffer;
  /** Who was asked for it, and how each answered. */
  natverk: readonly StatusText[];
  contentType: string;
}

/** Room for some thousands of answers about a vårdcentrum. */
export const defaultKeptBytes = 50_000_000;

interface Entry extends KeptAnswer {
  fresh: Fresh;
}

/**
 * Whole answers, each to be given again to the very same question while everybody whose answers are in it allows that and
 * has not written. What the parties' own answers cannot save is saved here: putting them together.
 */
export class KeptAnswers {
  readonly #kept: LRUCache<string, Entry> | null;
  #edition = 0;

  /** Keeps so many bytes and no more; 0 keeps nothing. */
  constructor(maxBytes: number) {
    this.#kept = maxBytes > 0 ? new LRUCache({ maxSize: maxBytes }) : null;
  }

  /** Another number each time that all is forgotten. */
  get edition(): number {
    return this.#edition;
  }

  /** Keeps the answer to a question that came in `edition`. */
  keep(question: string, answer: KeptAnswer, fresh: Fresh, edition: number): void {
    if (edition !== this.#edition) return;
    // A character of a text takes two bytes at most; what is said of a party, some three hundred.
    const size = 2 * question.length + answer.data.length + 300 * answer.natverk.length;
    this.#kept?.set(question, { ...answer, fresh }, { size });
  }

  find(question: string): KeptAnswer | undefined {
    const found = this.#kept?.get(question);
    if (!found) return undefined;
    const { untilMs, editions } = found.fresh;
    const stands =
      untilMs > Date.now() && editions.every(([member, edition]) => member.edition === edition);
    if (stands) return found;
    this.#kept?.delete(question);
    return undefined;
  }

  /** Forgets all: the schema, or who is in the network, is another. */
  clear(): void {
    this.#edition += 1;
    this.#kept?.clear();
  }
}
