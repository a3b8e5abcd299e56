import type { Beslutsniva } from '../../contract/enums.ts';
import type { Ore } from '../../values/belopp.ts';
import type { Beslutsinstans } from './Beslut.ts';

/** What a party knows of its own part of an item. */
export interface Egenkostnad {
  /** What the item costs the party, in öre; 0 when it costs nothing, null when it is unknown. */
  belopp: Ore | null;
  /** True when the item needs an investment. */
  investering: boolean;
}

/**
 * At which level a party decides on an item: LYFT when it needs an investment, or costs more than what the party decides
 * on at its nearest level, which is the lowest limit that any of its deciding instances states. LOKAL is what most items
 * are, by the source, so an item that costs nothing is local; but an unknown cost, or a cost at a party that has stated
 * no limit, cannot be told: null. What "considerably" is, no source says: each party says it by its own limits.
 * Source: 'Att leda och samordna ett vårdcentrum', 6.3.5.4–6.3.5.5 (checklist rows 74, 75 and 80).
 */
export function egenBeslutsniva(
  { belopp, investering }: Egenkostnad,
  instanser: readonly Pick<Beslutsinstans, 'gransBelopp' | 'mandat'>[],
): Beslutsniva | null {
  if (investering) return 'LYFT';
  if (belopp === null) return null;
  if (belopp === 0) return 'LOKAL';
  const limits = instanser.flatMap(({ gransBelopp, mandat }) =>
    mandat === 'BESLUTANDE' && gransBelopp !== null ? [gransBelopp] : [],
  );
  if (limits.length === 0) return null;
  return belopp > Math.min(...limits) ? 'LYFT' : 'LOKAL';
}
