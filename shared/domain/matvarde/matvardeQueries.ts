import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { MatvardeEntity } from './Matvarde.ts';
import { type MatvardeArgs, matvardeConditions } from './matvardenOf.ts';

/** The owner's own view of its measured values, of all its units. */
export const matvardeQueries = {
  egnaMatvarden: (
    _parent: unknown,
    { verksamhetId, ...args }: MatvardeArgs & { verksamhetId?: string | null },
    { db }: HuvudmanContext,
  ) =>
    db.rows.find(MatvardeEntity, {
      where: verksamhetId == null ? {} : { verksamhetId },
      and: matvardeConditions(args),
      order: { period: 'ASC', matt: 'ASC', verksamhetId: 'ASC' },
    }),
};
