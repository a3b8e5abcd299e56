import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Budget } from '../rows.generated.ts';

export type { Budget } from '../rows.generated.ts';

export const BudgetEntity = entityOf<Budget>(concept('Budget'), {
  indices: [{ name: 'budget_verksamhet', columns: ['verksamhetId', 'ar'] }],
});

export const budgettyp = rowKindOf(concept('Budget'), BudgetEntity);
