import type { Radtyp } from '../../change/Rad.ts';
import type { Writer } from '../../serve/database/rows/Writer.ts';
import {
  PlatsEntity,
  type Verksamhet,
  VerksamhetEntity,
  VerksamhetsfunktionEntity,
} from './Verksamhet.ts';
import type { Verksamhetsdelar } from './verksamhetsvarden.ts';

/** How units are stored: the history has them with their functions and places. */
export const verksamhetsrad: Radtyp<Verksamhet> = {
  entity: VerksamhetEntity,
  nyckel: ['id'],
  namn: 'verksamheten',
  snapshot: unitSnapshot,
};

/** A unit with its functions, in order of name, and its places, in the owner's order. */
async function unitSnapshot(unit: Verksamhet, manager: Writer) {
  const where = { verksamhetId: unit.id };
  const funktioner = await manager.find(VerksamhetsfunktionEntity, {
    where,
    order: { funktion: 'ASC' },
  });
  const platser = await manager.find(PlatsEntity, { where, order: { ordning: 'ASC' } });
  return {
    ...unit,
    funktioner: funktioner.map(({ verksamhetId: _unit, ...rest }) => rest),
    platser: platser.map(({ verksamhetId: _unit, ordning: _n, ...rest }) => rest),
  };
}

/** Replaces a unit's functions and places. Null leaves them unchanged. */
export async function skrivDelar(
  manager: Writer,
  verksamhetId: string,
  { funktioner, platser }: Verksamhetsdelar,
): Promise<void> {
  if (funktioner) {
    await manager.delete(VerksamhetsfunktionEntity, { verksamhetId });
    await manager.insert(VerksamhetsfunktionEntity, funktioner);
  }
  if (platser) {
    await manager.delete(PlatsEntity, { verksamhetId });
    await manager.insert(PlatsEntity, platser);
  }
}
