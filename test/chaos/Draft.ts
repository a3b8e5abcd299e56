import type { Sent, Written } from './judgeWrite.ts';

/** The row and its history as they were read back; `history` holds what is newer than `since`, in any order. */
export interface Found {
  row: { version: number; kronor: number } | null;
  history: readonly { version: number; kronor: number }[];
}

/** What became of what was acknowledged. */
export interface Held {
  /** Acknowledged changes that are not there as they were acknowledged. */
  lost: number;
  /** What does not hold, in words. */
  broken: string[];
}

/** A draft of a budget that one writer changes, and what that writer was told. No two changes have the same amount. */
export class Draft {
  readonly id: string;
  /** The version that the writer has seen. */
  version = 1;
  /** The version up to which all has been read back. */
  since = 1;
  /** By version. */
  readonly #acknowledged = new Map<number, number>();
  /** By amount, the version that was in force when it was sent. */
  readonly #unknown = new Map<number, number>();
  #kronor = 1;

  constructor(id: string) {
    this.id = id;
  }

  /** The change to send next. */
  next(): Sent {
    this.#kronor += 1;
    return { version: this.version, kronor: this.#kronor };
  }

  /**
   * Takes what the writer was told of a change; gives what that is worth. Another version is in force only where a change
   * of which it was not known had been kept: else something was kept that was refused, and that is broken.
   */
  told({ version, kronor }: Sent, written: Written): Written {
    if (written.kind === 'acknowledged') {
      this.version = version + 1;
      this.#acknowledged.set(this.version, kronor);
    }
    if (written.kind === 'unknown') this.#unknown.set(kronor, version);
    if (written.kind !== 'conflict') return written;
    const { gallande } = written;
    this.version = gallande;
    if (gallande === version + 1 && [...this.#unknown.values()].includes(version)) return written;
    return { kind: 'broken', why: `${this.id} has version ${gallande}, of which nobody was told` };
  }

  /** Holds what is found, `all` of it or what is newer than what was held before, against what was told. */
  hold({ row, history }: Found, all = false): Held {
    const since = all ? 0 : this.since;
    const broken: string[] = [];
    const found = new Map(history.map(({ version, kronor }) => [version, kronor]));
    const acknowledged = [...this.#acknowledged].filter(([version]) => version > since);
    const lost = acknowledged.filter(([version, kronor]) => found.get(version) !== kronor);
    for (const [version] of lost) broken.push(`${this.id} lost its version ${version}`);
    for (const [version, kronor] of found) {
      if (version === 1 || this.#acknowledged.has(version)) continue;
      if (this.#unknown.get(kronor) === version - 1) continue;
      broken.push(`${this.id} has a version ${version} that was not acknowledged`);
    }
    const last = since + found.size;
    const whole = row !== null && found.size === history.length && row.version === last;
    const asLast = found.size === 0 || found.get(last) === row?.kronor;
    if (!whole || !asLast) {
      broken.push(`${this.id} is ${JSON.stringify(row)}, its history ${[...found.keys()]}`);
    }
    if (broken.length === 0) this.since = last;
    return { lost: lost.length, broken };
  }
}
