import { groupBy } from '../../values/groupBy.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { InsatsEntity } from './Insats.ts';

/** The number of units with one answer about one service. */
interface Insatssvar {
  insats: string;
  namn: string;
  erbjuds: boolean | null;
  antal: number;
}

/** One service over all units that list it. */
interface Insatslage {
  insats: string;
  namn: string;
  ja: number;
  nej: number;
  okant: number;
}

/** Sums the units' answers about each service, in the given order. Unknown is counted as unknown, never as no. */
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

/** Every service of the huvudman's units with the number that offer it, in order of id. The database counts. */
export async function insatslagenOf({ db }: HuvudmanContext): Promise<Insatslage[]> {
  const rows = await db.rows.query(
    `SELECT insats, namn, erbjuds, COUNT(*) FROM ${InsatsEntity.options.name} GROUP BY insats, namn, erbjuds ORDER BY insats`,
  );
  return insatslage(
    rows.map(([insats, namn, erbjuds, antal]) => ({
      insats: String(insats),
      namn: String(namn),
      // Both databases store a boolean as 0 or 1, and MariaDB gives counts as text.
      erbjuds: erbjuds === null ? null : Boolean(Number(erbjuds)),
      antal: Number(antal),
    })),
  );
}
