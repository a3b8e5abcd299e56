import type { Ansvarsinsats, Boendeform } from '../enums.ts';
import { type Giltighet, giltig } from './giltig.ts';

/** A square of the matrix; null in a dimension is any. */
export interface Matrisruta extends Giltighet {
  insats: Ansvarsinsats;
  boendeform: Boendeform | null;
  lan: string | null;
}

/** What is asked for; null or left out is everything. */
export interface Matrisfraga {
  insats?: Ansvarsinsats | null;
  boendeform?: Boendeform | null;
  lan?: string | null;
  datum?: string | null;
}

/**
 * The squares that answer the question, in their order. For one service and one form of housing the narrowest wins: one of
 * that form before one of any, one of that län before one of all. Sources: checklist rows 12 and 13 (HSL 12 kap. 1–2 §§,
 * 14 kap. 1 §; hemsjukvård handed over by an agreement in the län) and 16.
 */
export function ansvarsmatris<Ruta extends Matrisruta>(
  rutor: readonly Ruta[],
  { insats, boendeform, lan, datum }: Matrisfraga,
): Ruta[] {
  const matching = rutor.filter(
    (ruta) =>
      (insats == null || ruta.insats === insats) &&
      (boendeform == null || ruta.boendeform === null || ruta.boendeform === boendeform) &&
      (lan == null || ruta.lan === null || ruta.lan === lan) &&
      (datum == null || giltig(ruta, datum)),
  );
  if (boendeform == null || lan == null) return matching;
  return matching.filter((ruta) =>
    matching.every(
      (other) => other.insats !== ruta.insats || narrowness(other) <= narrowness(ruta),
    ),
  );
}

const narrowness = ({ boendeform, lan }: Matrisruta) =>
  (boendeform === null ? 0 : 2) + (lan === null ? 0 : 1);
