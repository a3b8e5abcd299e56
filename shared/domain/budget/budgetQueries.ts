import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { BudgetEntity } from './Budget.ts';

interface BudgetarArgs {
  ar?: number | null;
  verksamhetId?: string | null;
}

/** The owner's own view of its budgets, drafts included. */
export const budgetQueries = {
  budgetar: (_parent: unknown, { ar, verksamhetId }: BudgetarArgs, { db }: HuvudmanContext) =>
    db.rows.find(BudgetEntity, {
      where: { ...(ar == null ? {} : { ar }), ...(verksamhetId == null ? {} : { verksamhetId }) },
      order: { ar: 'DESC', id: 'ASC' },
    }),
};
