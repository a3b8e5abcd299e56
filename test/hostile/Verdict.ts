import { isDeepStrictEqual } from 'node:util';

const longest = 300;

/** What is claimed to hold under one attack, and whether it did. */
export class Verdict {
  readonly #held: string[] = [];
  /** What did not hold, a sentence each. */
  readonly broken: string[] = [];

  /** Claims something in a few words; `found` is shown when it does not hold. */
  holds(claim: string, held: boolean, found?: unknown): void {
    if (held) {
      if (!this.#held.includes(claim)) this.#held.push(claim);
      return;
    }
    const told = found === undefined ? '' : `: ${JSON.stringify(found)?.slice(0, longest)}`;
    this.broken.push(`not so: ${claim}${told}`);
  }

  /** Claims that two values are equal, all the way down. */
  same(claim: string, found: unknown, expected: unknown): void {
    this.holds(claim, isDeepStrictEqual(found, expected), { found, expected });
  }

  /** What held, in one line. */
  get held(): string {
    return this.#held.join(', ');
  }
}
