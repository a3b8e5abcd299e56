import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Budget } from '../rows.generated.ts';

export type { Budget } from '../rows.generated.ts';

export const BudgetEntity = entityOf<Budget>(concept('Budget'), {
  indices: [
    { name: 'budget_verksamhet', columns: ['verksamhetId', 'ar'] },
    { name: 'budget_planpunktId', columns: ['planpunktId'] },
    { name: 'budget_avtalId', columns: ['avtalId'] },
    { name: 'budget_annansVerksamhet', columns: ['annansVerksamhet'] },
  ],
});

export const budgettyp = rowKindOf(concept('Budget'), BudgetEntity, {
  tillhor: { typ: 'verksamhet', falt: 'verksamhetId' },
});
