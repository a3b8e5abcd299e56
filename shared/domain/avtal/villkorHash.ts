import { canonicalJson } from '../../values/canonicalJson.ts';
import { formatProcent, type Hundradel } from '../../values/procent.ts';
import { sha256Hex } from '../../values/sha256Hex.ts';

/**
 * The terms of an agreement, which its parties sign. Shares are in hundredths of a percent. There are none when no cost
 * is shared.
 */
export interface Avtalsvillkor {
  /** The agreement's id, so that the same words under another agreement give another hash. */
  avtal: string;
  /** The clauses, in order. */
  villkor: readonly string[];
  /** The party that runs the activity under the agreement and states the shares. */
  ansvarig: string | null;
  andelar: readonly { part: string; procent: Hundradel }[];
}

/**
 * SHA-256 in hex over the canonical JSON of the terms. The graph shows all of them in the same form, so a party can
 * compute the hash before it signs. The order of the clauses matters, that of the shares does not. Source: checklist
 * rows 40 and 44 (each party confirms its own share of the same terms).
 */
export function villkorHash({ avtal, villkor, ansvarig, andelar }: Avtalsvillkor): string {
  const inOrder = andelar
    .map(({ part, procent }) => ({ part, procent: formatProcent(procent) }))
    .sort((a, b) => (a.part < b.part ? -1 : 1));
  return sha256Hex(canonicalJson({ avtal, villkor, ansvarig, andelar: inOrder }));
}
