/** The answers of one member, as far as it is asked here: whose they are, and another number each time that it has written. */
export interface Edited {
  readonly member: string;
  readonly edition: number;
}

/** For how long a whole answer may be shown again: until then, and while none of those whose answers are in it has written. */
export interface Fresh {
  /** As `Date.now` tells it. */
  untilMs: number;
  /** Those whose answers are in it, and the edition that they were asked in. */
  editions: readonly (readonly [Edited, number])[];
}

/** Gathers, while a question is answered, for how long its whole answer may be shown again. */
export class Freshness {
  readonly #editions = new Map<Edited, number>();
  #untilMs = Number.POSITIVE_INFINITY;

  /** A part of the answer may be shown again until then, and while its member has not written. */
  dependsOn(member: Edited, edition: number, untilMs: number): void {
    const before = this.#editions.get(member);
    if (before !== undefined && before !== edition) this.never();
    this.#editions.set(member, edition);
    this.#untilMs = Math.min(this.#untilMs, untilMs);
  }

  /** A part of the answer may not be shown again. */
  never(): void {
    this.#untilMs = 0;
  }

  /** What the whole answer depends on; null when it may not be shown again, or nobody was asked for it. */
  get fresh(): Fresh | null {
    if (this.#untilMs === 0 || this.#editions.size === 0) return null;
    return { untilMs: this.#untilMs, editions: [...this.#editions] };
  }
}
