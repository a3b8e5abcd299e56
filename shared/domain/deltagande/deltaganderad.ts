import type { Radtyp } from '../../change/Rad.ts';
import type { Writer } from '../../serve/database/rows/Writer.ts';
import { type Deltagande, DeltagandeEntity, DeltagandeverksamhetEntity } from './Deltagande.ts';

/** How participations are stored: the history has them with the ids of their units. */
export const deltaganderad: Radtyp<Deltagande> = {
  entity: DeltagandeEntity,
  nyckel: ['vardcentrumId'],
  namn: 'deltagandet',
  snapshot: async (rad, manager) => ({
    ...rad,
    verksamheter: await medverkandeI(manager, rad.vardcentrumId),
  }),
};

/** The units that the huvudman brings into a vårdcentrum, in order of id. */
export async function medverkandeI(manager: Writer, vardcentrumId: string): Promise<string[]> {
  const links = await manager.find(DeltagandeverksamhetEntity, {
    where: { vardcentrumId },
    order: { verksamhetId: 'ASC' },
  });
  return links.map(({ verksamhetId }) => verksamhetId);
}

/** Replaces the units that a huvudman brings into a vårdcentrum. */
export async function skrivMedverkande(
  manager: Writer,
  vardcentrumId: string,
  verksamheter: readonly string[],
): Promise<void> {
  await manager.delete(DeltagandeverksamhetEntity, { vardcentrumId });
  await manager.insert(
    DeltagandeverksamhetEntity,
    verksamheter.map((verksamhetId) => ({ vardcentrumId, verksamhetId })),
  );
}
