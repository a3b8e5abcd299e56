import { formatBelopp, type Ore } from '../../values/belopp.ts';
import { canonicalJson } from '../../values/canonicalJson.ts';
import { sha256Hex } from '../../values/sha256Hex.ts';

/** What a party decides on: the text and figures of one plan item. Amounts are in öre, and null is unknown. */
export interface Beslutsunderlag {
  /** The item's id, so that the same words in another plan give another hash. */
  planpunkt: string;
  nummer: string | null;
  rubrik: string;
  aktivitet: string | null;
  kostnad: Ore | null;
  finansiering: readonly { part: string; belopp: Ore }[];
}

/**
 * SHA-256 in hex over the canonical JSON of a plan item. A decision has the hash of the item that it is about, so that
 * a later change of the item shows. Amounts are hashed in the graph's form. The order of the proposed payers does not
 * matter. Source: checklist rows 76 and 78 (cost and proposed financing come before the decisions).
 */
export function underlagHash(underlag: Beslutsunderlag): string {
  const { planpunkt, nummer, rubrik, aktivitet, kostnad } = underlag;
  const finansiering = underlag.finansiering
    .map(({ part, belopp }) => ({ part, belopp: formatBelopp(belopp) }))
    .sort((a, b) => (a.part < b.part ? -1 : 1));
  return sha256Hex(
    canonicalJson({
      planpunkt,
      nummer,
      rubrik,
      aktivitet,
      kostnad: kostnad === null ? null : formatBelopp(kostnad),
      finansiering,
    }),
  );
}
