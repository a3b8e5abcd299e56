/** How one party answered a question: an item of `extensions.natverk`. */
export interface Partssvar {
  /** The party's id, as `Part.id` has it. */
  huvudman: string;
  /** `SVARADE` is whole; the page För utvecklare has the others. */
  status: string;
  /** Milliseconds until it had answered. */
  ms: number;
  /** Why it is missing or wrong; absent when it answered as it should. */
  orsak?: string;
  /** The reason of whoever runs the gateway for leaving the party out; absent for all others. */
  skal?: string;
  /** Seconds since what is shown was answered; absent when it is fresh. */
  alderSekunder?: number;
  /** The day on which the party left the network; absent for all others. */
  sedan?: string;
}

/** Who was asked and how each answered, out of an answer's `extensions`; empty when the answer says nothing of it. */
export function natverkOf(extensions: unknown): Partssvar[] {
  const natverk = (extensions as { natverk?: unknown } | null | undefined)?.natverk;
  return Array.isArray(natverk) ? (natverk as Partssvar[]) : [];
}

/** The parties whose part of an answer is not known, or not whole: the nulls that are theirs are unknown, never zero. */
export function missingIn(natverk: readonly Partssvar[]): Partssvar[] {
  return natverk.filter(({ status }) => !whole.has(status));
}

const whole: ReadonlySet<string> = new Set(['SVARADE', 'ALDRE_KONTRAKT', 'UTTRADD']);
