import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { InsatsEntity } from './Insats.ts';
import { type Insatslage, insatslage } from './insatslage.ts';

/** Every service of the huvudman's units with how many offer it, in order of id; counted by the database. */
export async function insatslagenOf({ db }: HuvudmanContext): Promise<Insatslage[]> {
  const rows = await db.rows.query(
    `SELECT insats, namn, erbjuds, COUNT(*) FROM ${InsatsEntity.options.name} GROUP BY insats, namn, erbjuds ORDER BY insats`,
  );
  return insatslage(
    rows.map(([insats, namn, erbjuds, antal]) => ({
      insats: String(insats),
      namn: String(namn),
      // Both databases keep a boolean as 0 or 1, and MariaDB counts in text.
      erbjuds: erbjuds === null ? null : Boolean(Number(erbjuds)),
      antal: Number(antal),
    })),
  );
}
