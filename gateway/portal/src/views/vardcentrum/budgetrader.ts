import { isRimligt } from '../../../../../shared/contract/rimligt.ts';
import { summera } from '../../lib/lista.ts';
import { arTyst } from '../../lib/tystaIn.ts';
import type { Deltagare } from './typer.ts';

/** What one participant has budgeted for its units at a vårdcentrum in one year. */
export interface Budgetrad {
  huvudmanId: string;
  ar: number;
  /** The sum of its posts; null when it has not answered, has no decided budget for the year, or one that cannot be. */
  belopp: string | null;
  /** Whether what it states cannot be: then it is no bar beside those of the others. */
  orimligt: boolean;
  /** False when the participant did not answer. */
  svarade: boolean;
  poster: NonNullable<Deltagare['budgetar']>;
}

/** The years that any participant has a decided budget for, newest first. */
export function budgetar(deltagare: readonly Deltagare[]): number[] {
  const years = deltagare
    .flatMap(({ budgetar }) => (budgetar ?? []).map(({ ar }) => ar))
    .filter((ar) => isRimligt('budgetar', ar));
  return [...new Set(years)].sort((a, b) => b - a);
}

/** One row for each participant, in the order of invitation. */
export function budgetrader(deltagare: readonly Deltagare[], ar: number): Budgetrad[] {
  return deltagare
    .filter((one) => arTyst(one) || one.status === 'ACCEPTERAT')
    .map(({ huvudmanId, part, budgetar }) => {
      const poster = (budgetar ?? []).filter((one) => one.ar === ar);
      const belopp = summera(poster.map(({ belopp }) => belopp));
      const amounts = [...poster.map((one) => one.belopp), belopp ?? '0'].map(Number);
      const orimligt = !amounts.every((one) => isRimligt('belopp', one, part?.slag));
      const svarade = Boolean(budgetar);
      return { huvudmanId, ar, belopp: orimligt ? null : belopp, orimligt, svarade, poster };
    });
}
