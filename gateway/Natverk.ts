/** How a party answered: it did, it did not, or not as the contract says. */
export type Svarsstatus = 'SVARADE' | 'SVARADE_INTE' | 'OGILTIGT_SVAR';

/** Why a party's part is missing or wrong. */
export type Orsak =
  | 'EJ_MEDLEM'
  | 'EJ_ANSLUTEN'
  | 'TIDSGRANS'
  | 'AVBROTT'
  | 'HTTP_STATUS'
  | 'FOR_STORT'
  | 'EJ_JSON'
  | 'FEL_FORM';

/** One party in `extensions.natverk`. */
export interface Svar {
  huvudman: string;
  status: Svarsstatus;
  /** Milliseconds from the question to the answer; the longest, when asked several times. */
  ms: number;
  /** Absent when it answered as it should. */
  orsak?: Orsak;
}

const severity: Record<Svarsstatus, number> = { SVARADE: 0, OGILTIGT_SVAR: 1, SVARADE_INTE: 2 };

/** Who was asked for one answer, and how each answered. */
export class Natverk {
  readonly #started = performance.now();
  readonly #byHuvudman = new Map<string, Svar>();

  /** Milliseconds since the question came in. */
  elapsed(): number {
    return performance.now() - this.#started;
  }

  /** Notes an answer; of several from the same party the worst stands. */
  report(svar: Svar): void {
    const before = this.#byHuvudman.get(svar.huvudman);
    const worst = before && severity[before.status] > severity[svar.status] ? before : svar;
    this.#byHuvudman.set(svar.huvudman, { ...worst, ms: Math.max(svar.ms, before?.ms ?? 0) });
  }

  /** A party that has been silent once is not waited for again within the same answer. */
  silent(huvudman: string): Svar | undefined {
    const before = this.#byHuvudman.get(huvudman);
    return before?.status === 'SVARADE_INTE' ? before : undefined;
  }

  /** All parties asked, by id. */
  list(): Svar[] {
    return [...this.#byHuvudman.values()]
      .map((svar) => ({ ...svar, ms: Math.round(svar.ms) }))
      .sort((a, b) => (a.huvudman < b.huvudman ? -1 : 1));
  }
}
