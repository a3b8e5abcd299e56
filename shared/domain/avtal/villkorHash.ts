import { canonicalJson } from '../../values/canonicalJson.ts';
import { formatProcent, type Hundradel } from '../../values/procent.ts';
import { sha256Hex } from '../../values/sha256Hex.ts';

/** The terms of an agreement: what its parties sign. Shares in hundredths of a percent; none when no cost is shared. */
export interface Avtalsvillkor {
  /** The agreement's id, so that the same words under another agreement give another hash. */
  avtal: string;
  /** The clauses, in order. */
  villkor: readonly string[];
  /** The party that runs what is agreed on and states the shares. */
  ansvarig: string | null;
  andelar: readonly { part: string; procent: Hundradel }[];
}

/**
 * SHA-256 in hex over the canonical JSON of the terms. Everything in it can be read in the graph, in the form that it
 * has there, so that a party can compute it before it signs. The order of the shares does not matter, that of the
 * clauses does. Source: checklist rows 40 and 44 (each party confirms its own share of the same terms).
 */
export function villkorHash({ avtal, villkor, ansvarig, andelar }: Avtalsvillkor): string {
  const inOrder = andelar
    .map(({ part, procent }) => ({ part, procent: formatProcent(procent) }))
    .sort((a, b) => (a.part < b.part ? -1 : 1));
  return sha256Hex(canonicalJson({ avtal, villkor, ansvarig, andelar: inOrder }));
}
