import { type Ore, parseBelopp } from '../../../shared/values/belopp.ts';
import { type Deltagarsvar, deltagarlage, type Nyckeltalsvar } from './Deltagarsvar.ts';

/** A vårdcentrum's totals; parties by id, amounts in öre. */
export interface Sammanstallning {
  vardplatser: number | null;
  belagdaVardplatser: number | null;
  budgetar: Arssumma[];
  svarade: string[];
  saknas: string[];
}

/** The sum of one year and whose amounts it holds. */
export interface Arssumma {
  ar: number;
  belopp: Ore;
  parter: string[];
}

/** The largest number that a GraphQL Int holds. */
const maxInt = 2 ** 31 - 1;

/**
 * Adds up what the accepted participants state about themselves. Unknown is null, never zero, and who is missing stands
 * beside the totals. A sum that is too large to be stated exactly is not stated: one party's figures do not take the
 * others' sums with them. Source: checklist rows 8 (a vårdcentrum has no budget of its own) and 136–137 (the joint picture).
 */
export function sammanstallning(
  inbjudna: readonly string[],
  svar: readonly (Deltagarsvar | null)[] | null | undefined,
): Sammanstallning {
  const { svarade, saknas, accepterade } = deltagarlage(inbjudna, svar);
  const nyckeltal = [...accepterade.values()];
  return {
    vardplatser: sumKnown(nyckeltal.map((one) => one.vardplatser)),
    belagdaVardplatser: nyckeltal.some(hasUnknownOccupancy)
      ? null
      : sumKnown(nyckeltal.map((one) => one.belagdaVardplatser)),
    budgetar: arssummor(accepterade),
    svarade,
    saknas,
  };
}

// A sum of the occupancies that happen to be known would read as the occupancy of the whole.
function hasUnknownOccupancy({ vardplatser, belagdaVardplatser }: Nyckeltalsvar): boolean {
  return (vardplatser ?? 0) > 0 && belagdaVardplatser == null;
}

function sumKnown(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => value != null);
  const sum = known.reduce((total, value) => total + value, 0);
  return known.length === 0 || sum > maxInt ? null : sum;
}

function arssummor(accepterade: ReadonlyMap<string, Nyckeltalsvar>): Arssumma[] {
  const byYear = new Map<number, Arssumma>();
  for (const [id, { budgetar }] of accepterade) {
    for (const { ar, belopp } of budgetar ?? []) {
      const ore = parseBelopp(belopp);
      if (ore === null) continue;
      const summa = byYear.get(ar) ?? { ar, belopp: 0, parter: [] };
      summa.belopp += ore;
      if (!summa.parter.includes(id)) summa.parter.push(id);
      byYear.set(ar, summa);
    }
  }
  return [...byYear.values()]
    .filter(({ belopp }) => Number.isSafeInteger(belopp))
    .sort((a, b) => b.ar - a.ar);
}
