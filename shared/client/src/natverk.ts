/** How one party answered a query: an item of `extensions.natverk`. */
export interface Partssvar {
  /** The party's id, as `Part.id` has it. */
  huvudman: string;
  /** `SVARADE`: the party's part is whole. The page För utvecklare lists the others. */
  status: string;
  /** Milliseconds until the party had answered. */
  ms: number;
  /** Why the party's part is missing or wrong. Absent when it answered as it should. */
  orsak?: string;
  /** Why the gateway's operator has left the party out. Absent for all others. */
  skal?: string;
  /** The age of the shown answer in seconds. Absent when it is fresh. */
  alderSekunder?: number;
  /** The day on which the party left the network; absent for all others. */
  sedan?: string;
}

/**
 * The parties that were asked and how each answered, from an answer's `extensions`. Empty when the answer does not say.
 */
export function natverkOf(extensions: unknown): Partssvar[] {
  const natverk = (extensions as { natverk?: unknown } | null | undefined)?.natverk;
  return Array.isArray(natverk) ? (natverk as Partssvar[]) : [];
}

/** The parties whose part of an answer is missing or incomplete. Nulls in their rows are unknown, never zero. */
export function missingIn(natverk: readonly Partssvar[]): Partssvar[] {
  return natverk.filter(({ status }) => !whole.has(status));
}

const whole: ReadonlySet<string> = new Set(['SVARADE', 'ALDRE_KONTRAKT', 'UTTRADD']);
