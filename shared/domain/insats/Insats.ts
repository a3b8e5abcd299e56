import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Insats } from '../rows.generated.ts';

export type { Insats } from '../rows.generated.ts';

export const InsatsEntity = entityOf<Insats>(concept('Insats'), {
  indices: [{ name: 'insats_insats', columns: ['insats'] }],
});

export const insatstyp = rowKindOf(concept('Insats'), InsatsEntity, {
  tillhor: { typ: 'verksamhet', falt: 'verksamhetId' },
});
