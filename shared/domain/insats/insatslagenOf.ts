import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { InsatsEntity } from './Insats.ts';
import { type Insatslage, insatslage } from './insatslage.ts';

/** Every service of the huvudman's units with how many offer it, in order of id; counted by the database. */
export async function insatslagenOf({ db }: HuvudmanContext): Promise<Insatslage[]> {
  const rows = await db.read
    .createQueryBuilder(InsatsEntity, 'i')
    .select('i.insats', 'insats')
    .addSelect('i.namn', 'namn')
    .addSelect('i.erbjuds', 'erbjuds')
    .addSelect('COUNT(*)', 'antal')
    .groupBy('i.insats')
    .addGroupBy('i.namn')
    .addGroupBy('i.erbjuds')
    .orderBy('i.insats', 'ASC')
    .getRawMany<{ insats: string; namn: string; erbjuds: unknown; antal: unknown }>();
  return insatslage(
    rows.map(({ insats, namn, erbjuds, antal }) => ({
      insats,
      namn,
      // Both databases keep a boolean as 0 or 1, and MariaDB counts in text.
      erbjuds: erbjuds === null ? null : Boolean(Number(erbjuds)),
      antal: Number(antal),
    })),
  );
}
