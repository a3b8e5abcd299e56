import type { MaybePromise } from '../../serve/database/rows/MaybePromise.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { type Uppgift, UppgiftEntity } from './Uppgift.ts';

/** A filter of figures. All given parts must match. */
export interface UppgiftArgs {
  amne?: string | null;
  organisationsenhet?: string | null;
}

/** The huvudman's figures and statements in order of id, read by one statement. */
export function uppgifterOf(
  { db }: HuvudmanContext,
  { amne, organisationsenhet }: UppgiftArgs,
): MaybePromise<Uppgift[]> {
  return db.rows.find(UppgiftEntity, {
    where: {
      ...(amne == null ? {} : { amne }),
      ...(organisationsenhet == null ? {} : { organisationsenhet }),
    },
    order: { id: 'ASC' },
  });
}
