import type { Beslutsutfall } from '../../contract/enums.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { BeslutEntity, BeslutsinstansEntity } from './Beslut.ts';

/** The owner's own view of its decisions and of who makes them. */
export const beslutQueries = {
  egnaBeslut: (
    _parent: unknown,
    { utfall }: { utfall?: Beslutsutfall | null },
    { db }: HuvudmanContext,
  ) =>
    db.rows.find(BeslutEntity, {
      where: utfall == null ? {} : { utfall },
      order: { planpunktId: 'ASC' },
    }),
  beslutsinstanser: (_parent: unknown, _args: unknown, { db }: HuvudmanContext) =>
    db.rows.find(BeslutsinstansEntity, { order: { id: 'ASC' } }),
};
