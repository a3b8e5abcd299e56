import { allOf, type MaybePromise } from '../../serve/database/rows/MaybePromise.ts';
import { asks } from '../../serve/entities/asked.ts';
import { rowsByParent } from '../../serve/rowLoaders.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { columnsFor } from '../readNeeds.ts';
import { PlatsEntity, type Verksamhet, VerksamhetsfunktionEntity } from './Verksamhet.ts';

/** Loads a unit's functions, in order of name. */
export function verksamhetsfunktionerOf(context: HuvudmanContext) {
  return context.loaders.once(VerksamhetsfunktionEntity, () => {
    const columns = columnsFor(context, 'Funktionsutbud');
    const order = { funktion: 'ASC' } as const;
    return rowsByParent(context, VerksamhetsfunktionEntity, 'verksamhetId', order, { columns });
  });
}

/** Loads a unit's places, in the owner's order. */
export function platserOf(context: HuvudmanContext) {
  return context.loaders.once(PlatsEntity, () => {
    const columns = columnsFor(context, 'Plats');
    const order = { ordning: 'ASC' } as const;
    return rowsByParent(context, PlatsEntity, 'verksamhetId', order, { columns });
  });
}

/** Loads the selected fields under several units together, before each unit is answered. */
export function fetchUnder(
  context: HuvudmanContext,
  units: readonly Verksamhet[],
): MaybePromise<unknown> {
  const { asked } = context;
  if (!asked || units.length === 0) return undefined;
  const ids = units.map(({ id }) => id);
  return allOf([
    asks(asked, 'Verksamhet', 'funktioner')
      ? verksamhetsfunktionerOf(context).fetch(ids)
      : undefined,
    asks(asked, 'Verksamhet', 'platser') ? platserOf(context).fetch(ids) : undefined,
  ]);
}
