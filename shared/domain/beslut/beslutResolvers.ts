import type { Beslutsutfall } from '../../contract/enums.ts';
import { rowsByParent } from '../../serve/rowLoaders.ts';
import { pengarForPunkt } from '../budget/budgetLoaders.ts';
import { arspengar } from '../budget/pengar.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { ownedEntity, uppgiftslamnare } from '../ownedEntity.ts';
import { type Beslut, BeslutEntity, BeslutsinstansEntity, UppfoljningEntity } from './Beslut.ts';

export const beslutResolvers = {
  Beslut: {
    ...ownedEntity(BeslutEntity, 'planpunktId'),
    uppgiftslamnare,
    pengar: async ({ planpunktId }: Beslut, _args: unknown, context: HuvudmanContext) => ({
      huvudmanId: context.huvudman.id,
      kostnader: null,
      beslutat: arspengar(await pengarForPunkt(context).load(planpunktId)),
    }),
    uppfoljningar: ({ planpunktId }: Beslut, _args: unknown, context: HuvudmanContext) =>
      rowsByParent(context, UppfoljningEntity, 'planpunktId', { ar: 'ASC', period: 'ASC' }).load(
        planpunktId,
      ),
  },
};

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
