import { groupBy } from '../../values/groupBy.ts';

/** How many units give one answer about one service. */
export interface Insatssvar {
  insats: string;
  namn: string;
  erbjuds: boolean | null;
  antal: number;
}

/** One service over all units that are listed for it. */
export interface Insatslage {
  insats: string;
  namn: string;
  ja: number;
  nej: number;
  okant: number;
}

/** Adds up what units say about each service, in the order given. What is unknown is counted as such, never as no. */
export function insatslage(answers: readonly Insatssvar[]): Insatslage[] {
  return [...groupBy(answers, ({ insats }) => insats)].map(([insats, rows]) => {
    const count = (erbjuds: boolean | null) =>
      rows.reduce((sum, row) => sum + (row.erbjuds === erbjuds ? row.antal : 0), 0);
    return {
      insats,
      namn: rows[0]?.namn ?? insats,
      ja: count(true),
      nej: count(false),
      okant: count(null),
    };
  });
}
