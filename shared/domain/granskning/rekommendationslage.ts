import type { Rekommendationslage } from '../../contract/enums.ts';
import type { Atgard, Rekommendation } from './Granskning.ts';

type Foljd = Pick<Rekommendation, 'svar' | 'svarDatum' | 'bedomning'>;

/**
 * The state of a recommendation. Only the auditors close it: the audited party can state that it is done, but not that
 * this is enough. A cancelled action does not count. Source: checklist rows 134 and 135 (of four required action plans
 * three led to improvement; six recommendations, answered late, assessed three years later as partly fulfilled).
 */
export function rekommendationslage(
  { svar, svarDatum, bedomning }: Foljd,
  atgarder: readonly Pick<Atgard, 'lage'>[],
): Rekommendationslage {
  if (bedomning === 'UPPFYLLT') return 'AVSLUTAD';
  const left = atgarder.filter(({ lage }) => lage !== 'AVBRUTEN');
  if (left.length > 0) {
    return left.every(({ lage }) => lage === 'GENOMFORD') ? 'GENOMFORD' : 'ATGARDAS';
  }
  return svar === null && svarDatum === null ? 'OBESVARAD' : 'BESVARAD';
}

/** Whether its last day (YYYY-MM-DD) has passed and it is not done. Null when it has no last day. */
export function forsenad(
  atgardasSenast: string | null,
  lage: Rekommendationslage,
  idag: string,
): boolean | null {
  if (atgardasSenast === null) return null;
  return atgardasSenast < idag && lage !== 'GENOMFORD' && lage !== 'AVSLUTAD';
}

const day = 86_400_000;

/**
 * How many days after the last day an answer came. 0 when it was in time. Null when either date (YYYY-MM-DD) is
 * unknown. An answer that has not come is not counted: unknown is not late.
 */
export function dagarForSent(senast: string | null, inkom: string | null): number | null {
  if (senast === null || inkom === null) return null;
  return Math.max(0, (Date.parse(inkom) - Date.parse(senast)) / day);
}
