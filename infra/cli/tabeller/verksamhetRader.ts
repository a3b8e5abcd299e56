import { type EntityManager, In } from 'typeorm';
import type { Radtyp } from '../../../shared/andring/Rad.ts';
import {
  PlatsEntity,
  VerksamhetsfunktionEntity,
} from '../../../shared/domain/verksamhet/Verksamhet.ts';
import { verksamhetsrad } from '../../../shared/domain/verksamhet/verksamhetsrad.ts';
import { groupBy } from '../../../shared/values/groupBy.ts';
import type { Verksamhetsrad } from './Verksamhetsrad.ts';

/** How units are changed. A row already holds its functions and places, so that no picture need be taken of it. */
export const verksamhetstyp = { ...verksamhetsrad, bild: undefined } as Radtyp<Verksamhetsrad>;

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
  const funktioner = units.flatMap(({ id: verksamhetId, funktioner: rows }) =>
    rows.map((row) => ({ ...row, verksamhetId })),
  );
  const platser = units.flatMap(({ id: verksamhetId, platser: rows }) =>
    rows.map((row, ordning) => ({ ...row, verksamhetId, ordning })),
  );
  for (const part of delar(funktioner)) await manager.insert(VerksamhetsfunktionEntity, part);
  for (const part of delar(platser)) await manager.insert(PlatsEntity, part);
}

/** Few rows a statement, since databases bound how many values one may hold. */
function delar<Row>(rows: Row[]): Row[][] {
  const size = 250;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, n) =>
    rows.slice(n * size, (n + 1) * size),
  );
}
