import { rowsByParent } from '../../serve/rowLoaders.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { PlatsEntity, VerksamhetsfunktionEntity } from './Verksamhet.ts';

/** Loads a unit's functions, in order of name. */
export function verksamhetsfunktionerOf(context: HuvudmanContext) {
  return rowsByParent(context, VerksamhetsfunktionEntity, 'verksamhetId', { funktion: 'ASC' });
}

/** Loads a unit's places, in the owner's order. */
export function platserOf(context: HuvudmanContext) {
  return rowsByParent(context, PlatsEntity, 'verksamhetId', { ordning: 'ASC' });
}
