import { type Fel, fel } from '../../../shared/andring/Fel.ts';
import { formatProcent, type Hundradel } from '../../../shared/values/procent.ts';

/** The terms of an agreement as they are written; `andel` null when the agreement shares no cost. */
export interface Villkorsunderlag {
  villkor: readonly string[];
  parter: readonly { part: string; andel: Hundradel | null }[];
}

const hundraProcent: Hundradel = 10_000;

/**
 * Why terms cannot be put to signature. They have clauses and at least two parties, and their shares, where there are any,
 * sum to 100 %. A party may be without a share when others pay. Source: checklist row 40.
 */
export function villkorsfel({ villkor, parter }: Villkorsunderlag): Fel[] {
  const found: Fel[] = [];
  if (villkor.length === 0 || villkor.some((text) => text.trim() === '')) {
    found.push(fel('SAKNAR_UPPGIFT', 'villkor', 'Ange villkoren, ett i taget och inget tomt.'));
  }
  if (new Set(parter.map(({ part }) => part)).size < 2) {
    found.push(fel('SAKNAR_UPPGIFT', 'parter', 'Ett avtal har minst två parter: ange dem.'));
  }
  const andelar = parter.flatMap(({ andel }) => (andel === null ? [] : [andel]));
  if (andelar.some((andel) => andel <= 0)) {
    found.push(
      fel(
        'OGILTIGT_VARDE',
        'parter',
        'En andel ska vara större än noll; lämna den tom för den som inget betalar.',
      ),
    );
  }
  const summa = andelar.reduce((total, andel) => total + andel, 0);
  if (andelar.length > 0 && summa !== hundraProcent) {
    const text = `Andelarna blir ${String(formatProcent(summa)).replace('.', ',')} %: rätta dem så att de blir 100 %.`;
    found.push(fel('SUMMA_EJ_100', 'parter', text));
  }
  return found;
}
