import { rowsByParent } from '../../runtime/rowLoaders.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { type Budget, BudgetEntity } from './Budget.ts';

/** Loads a unit's decided budgets, newest year first. Drafts are the owner's own. */
export function budgetarByVerksamhet(context: HuvudmanContext) {
  return rowsByParent(
    context,
    BudgetEntity,
    'verksamhetId',
    { ar: 'DESC', id: 'ASC' },
    { status: 'BESLUTAD' },
  );
}

/** The budgets of several units as one list, newest year first, of one year when `ar` is given. */
export async function budgetarOf(
  context: HuvudmanContext,
  verksamhetIds: readonly string[],
  ar?: number | null,
): Promise<Budget[]> {
  const lists = await Promise.all(
    verksamhetIds.map((id) => budgetarByVerksamhet(context).load(id)),
  );
  return lists
    .flat()
    .filter((budget) => ar == null || budget.ar === ar)
    .sort((a, b) => b.ar - a.ar);
}
