import type { MaybePromise } from '../../serve/database/rows/MaybePromise.ts';
import { rowsByParent } from '../../serve/rowLoaders.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { type Insats, InsatsEntity } from './Insats.ts';

/** A unit's services in order of id, or the given one of them. One statement serves all units of a tick. */
export function insatserOf(
  context: HuvudmanContext,
  verksamhetId: string,
  insats?: string | null,
): MaybePromise<Insats[]> {
  const where = insats == null ? {} : { insats };
  return rowsByParent(context, InsatsEntity, 'verksamhetId', { insats: 'ASC' }, { where }).load(
    verksamhetId,
  );
}
