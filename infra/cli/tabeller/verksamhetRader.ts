import { type EntityManager, In } from 'typeorm';
import type { Radtyp } from '../../../shared/andring/Rad.ts';
import {
  PlatsEntity,
  VerksamhetEntity,
  VerksamhetsfunktionEntity,
} from '../../../shared/domain/verksamhet/Verksamhet.ts';
import { groupBy } from '../../../shared/values/groupBy.ts';
import type { Verksamhetsrad } from './Verksamhetsrad.ts';

/** How units with their functions and places are changed and pictured. */
export const verksamhetstyp = {
  entity: VerksamhetEntity,
  nyckel: ['id'],
  namn: 'verksamheten',
} as unknown as Radtyp<Verksamhetsrad>;

/** Units with their functions, in order of name, and their places, in the owner's order. */
export async function kompletteraVerksamheter(
  manager: EntityManager,
  units: Verksamhetsrad[],
): Promise<Verksamhetsrad[]> {
  const where = { verksamhetId: In(units.map(({ id }) => id)) };
  const funktioner = await manager.find(VerksamhetsfunktionEntity, {
    where,
    order: { funktion: 'ASC' },
  });
  const platser = await manager.find(PlatsEntity, { where, order: { ordning: 'ASC' } });
  const functionsOf = groupBy(funktioner, ({ verksamhetId }) => verksamhetId);
  const placesOf = groupBy(platser, ({ verksamhetId }) => verksamhetId);
  return units.map((unit) => ({
    ...unit,
    funktioner: (functionsOf.get(unit.id) ?? []).map(({ verksamhetId: _unit, ...rest }) => rest),
    platser: (placesOf.get(unit.id) ?? []).map(
      ({ verksamhetId: _unit, ordning: _n, ...rest }) => rest,
    ),
  }));
}

/** Replaces the functions and places of units by those that they now have. */
export async function skrivTillhorande(
  manager: EntityManager,
  units: Verksamhetsrad[],
): Promise<void> {
  const where = { verksamhetId: In(units.map(({ id }) => id)) };
  await manager.delete(VerksamhetsfunktionEntity, where);
  await manager.delete(PlatsEntity, where);
  await manager.insert(
    VerksamhetsfunktionEntity,
    units.flatMap(({ id: verksamhetId, funktioner }) =>
      funktioner.map((row) => ({ ...row, verksamhetId })),
    ),
  );
  await manager.insert(
    PlatsEntity,
    units.flatMap(({ id: verksamhetId, platser }) =>
      platser.map((row, ordning) => ({ ...row, verksamhetId, ordning })),
    ),
  );
}
