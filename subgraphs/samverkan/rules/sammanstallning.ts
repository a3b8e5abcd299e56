import type { Huvudmanslag } from '../../../shared/contract/enums.ts';
import type { Ore } from '../../../shared/values/belopp.ts';
import { type Deltagarsvar, deltagarlage } from './Deltagarsvar.ts';
import { type Orimlig, type Rimliga, rimligaNyckeltal } from './rimligaNyckeltal.ts';

/** A vårdcentrum's totals; parties by id, amounts in öre. */
export interface Sammanstallning {
  vardplatser: number | null;
  belagdaVardplatser: number | null;
  budgetar: Arssumma[];
  svarade: string[];
  saknas: string[];
  /** What was stated and cannot be, and hence is in no sum. */
  orimliga: Orimlig[];
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
 * beside the totals. A figure that cannot be is left out under its party's name and takes no other's with it. `slagAv` says
 * of what kind a party is, null when that is not known. Source: checklist rows 8 (a vårdcentrum has no budget of its own)
 * and 136–137 (the joint picture).
 */
export function sammanstallning(
  inbjudna: readonly string[],
  svar: readonly (Deltagarsvar | null)[] | null | undefined,
  slagAv: (part: string) => Huvudmanslag | null = () => null,
): Sammanstallning {
  const { svarade, saknas, accepterade } = deltagarlage(inbjudna, svar);
  const rimliga = [...accepterade].map(
    ([id, nyckeltal]) => [id, rimligaNyckeltal(id, slagAv(id), nyckeltal)] as const,
  );
  const known = rimliga.map(([, one]) => one);
  return {
    vardplatser: sumKnown(known.map((one) => one.vardplatser)),
    belagdaVardplatser: known.some(hasUnknownOccupancy)
      ? null
      : sumKnown(known.map((one) => one.belagdaVardplatser)),
    budgetar: arssummor(rimliga),
    svarade,
    saknas,
    orimliga: known.flatMap((one) => one.orimliga),
  };
}

// A sum of the occupancies that happen to be known would read as the occupancy of the whole.
function hasUnknownOccupancy({ vardplatser, belagdaVardplatser }: Rimliga): boolean {
  return (vardplatser ?? 0) > 0 && belagdaVardplatser === null;
}

function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  return known.length === 0 || sum > maxInt ? null : sum;
}

function arssummor(rimliga: readonly (readonly [string, Rimliga])[]): Arssumma[] {
  const byYear = new Map<number, Arssumma>();
  for (const [id, { budgetar }] of rimliga) {
    for (const { ar, belopp } of budgetar) {
      const summa = byYear.get(ar) ?? { ar, belopp: 0, parter: [] };
      summa.belopp += belopp;
      summa.parter.push(id);
      byYear.set(ar, summa);
    }
  }
  return [...byYear.values()]
    .filter(({ belopp }) => Number.isSafeInteger(belopp))
    .sort((a, b) => b.ar - a.ar);
}
