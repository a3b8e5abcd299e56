import type { Budgetstatus } from '../../contract/enums.ts';
import { rowsByParent } from '../../serve/rowLoaders.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { type Budget, BudgetEntity } from './Budget.ts';

/** Loads a unit's budgets of one status, newest year first. */
export function budgetarByVerksamhet(context: HuvudmanContext, status: Budgetstatus) {
  return rowsByParent(context, BudgetEntity, 'verksamhetId', { ar: 'DESC', id: 'ASC' }, { status });
}

/** The huvudman's budgets of one status, newest year first, of one year when `ar` is given. */
export function egnaBudgetar(
  { db }: HuvudmanContext,
  status: Budgetstatus,
  ar?: number | null,
): Promise<Budget[]> {
  return db.read.find(BudgetEntity, {
    where: { status, ...(ar == null ? {} : { ar }) },
    order: { ar: 'DESC', id: 'ASC' },
  });
}

/** The decided budgets of several units as one list, newest year first, of one year when `ar` is given. */
export async function budgetarOf(
  context: HuvudmanContext,
  verksamhetIds: readonly string[],
  ar?: number | null,
): Promise<Budget[]> {
  const lists = await Promise.all(
    verksamhetIds.map((id) => budgetarByVerksamhet(context, 'BESLUTAD').load(id)),
  );
  return lists
    .flat()
    .filter((budget) => ar == null || budget.ar === ar)
    .sort((a, b) => b.ar - a.ar);
}
