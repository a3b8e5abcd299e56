import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { UppfoljningEntity } from './Beslut.ts';

interface UppfoljningarArgs {
  planpunktId?: string | null;
  ar?: number | null;
}

/** The owner's own view of its follow-ups. */
export const uppfoljningQueries = {
  uppfoljningar: (
    _parent: unknown,
    { planpunktId, ar }: UppfoljningarArgs,
    { db }: HuvudmanContext,
  ) =>
    db.rows.find(UppfoljningEntity, {
      where: { ...(planpunktId == null ? {} : { planpunktId }), ...(ar == null ? {} : { ar }) },
      order: { planpunktId: 'ASC', ar: 'ASC', period: 'ASC' },
    }),
};
