import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { MatvardeEntity } from './Matvarde.ts';
import type { MatvardeArgs } from './matvardenOf.ts';

/** The owner's own view of its measured values, of all its units. */
export const matvardeQueries = {
  egnaMatvarden: (
    _parent: unknown,
    { matt, verksamhetId, fran, till }: MatvardeArgs & { verksamhetId?: string | null },
    { db }: HuvudmanContext,
  ) => {
    const select = db.read
      .createQueryBuilder(MatvardeEntity, 'm')
      .orderBy('m.period', 'ASC')
      .addOrderBy('m.matt', 'ASC')
      .addOrderBy('m.verksamhetId', 'ASC');
    if (matt != null) select.andWhere('m.matt = :matt', { matt });
    if (verksamhetId != null) select.andWhere('m.verksamhetId = :verksamhetId', { verksamhetId });
    if (fran != null) select.andWhere('m.period >= :fran', { fran });
    if (till != null) select.andWhere('m.period <= :till', { till });
    return select.getMany();
  },
};
