/** One party in `extensions.natverk`: how it answered the question behind a view. */
export interface Partssvar {
  huvudman: string;
  status: string;
  /** Milliseconds until it had answered. */
  ms: number;
  /** Why it is missing or wrong; absent when it answered as it should. */
  orsak?: string;
  /** The reason of whoever runs this gateway for leaving the party out; absent for all others. */
  skal?: string;
  /** Seconds since what is shown was answered; absent when it is fresh. */
  alderSekunder?: number;
}

/** Reads `extensions.natverk` of an answer; empty when the answer has none. */
export function natverkOf(extensions: Record<string, unknown> | undefined): Partssvar[] {
  const natverk = extensions?.natverk;
  return Array.isArray(natverk) ? (natverk as Partssvar[]) : [];
}

/** The parties that did not answer as they should, in the order of the answer. */
export function missingIn(natverk: readonly Partssvar[]): Partssvar[] {
  return natverk.filter(({ status }) => status !== 'SVARADE' && status !== 'ALDRE_KONTRAKT');
}
