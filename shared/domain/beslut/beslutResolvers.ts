import { rowsByParent } from '../../serve/rowLoaders.ts';
import { pengarForPunkt } from '../budget/budgetLoaders.ts';
import { arspengar } from '../budget/pengar.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { ownedEntity } from '../ownedEntity.ts';
import { uppgiftslamnare } from '../uppgiftslamnare.ts';
import { type Beslut, BeslutEntity, UppfoljningEntity } from './Beslut.ts';

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
