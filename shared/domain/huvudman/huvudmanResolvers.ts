import { kontraktsversion } from '../../contract/kontraktsversion.ts';
import { BeslutsinstansEntity } from '../beslut/Beslut.ts';
import { BudgetEntity } from '../budget/Budget.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { type MatvardeArgs, matvardenOf } from '../matvarde/matvardenOf.ts';
import { ownerOnly } from '../ownerOnly.ts';
import { rowByKey } from '../rowLoaders.ts';
import { VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import { type VerksamhetPageArgs, verksamhetConnection } from '../verksamhet/verksamhetConnection.ts';

export const huvudmanResolvers = {
  Huvudman: {
    __resolveReference: async ({ id }: { id: unknown }, context: HuvudmanContext) => {
      ownerOnly(context, id);
      return context.huvudman;
    },
    kontraktsversion: () => kontraktsversion,
    verksamheter: (_self: unknown, args: VerksamhetPageArgs, context: HuvudmanContext) =>
      verksamhetConnection(context, args),
    verksamhet: (_self: unknown, { id }: { id: string }, context: HuvudmanContext) =>
      rowByKey(context, VerksamhetEntity, 'id').load(id),
    budgetar: (_self: unknown, { ar }: { ar?: number | null }, { db }: HuvudmanContext) =>
      db.read.find(BudgetEntity, {
        where: { status: 'BESLUTAD', ...(ar == null ? {} : { ar }) },
        order: { ar: 'DESC', id: 'ASC' },
      }),
    beslutsinstanser: (_self: unknown, _args: unknown, { db }: HuvudmanContext) =>
      db.read.find(BeslutsinstansEntity, { order: { id: 'ASC' } }),
    matvarden: (_self: unknown, args: MatvardeArgs, context: HuvudmanContext) =>
      matvardenOf(context, '', args),
  },
};
