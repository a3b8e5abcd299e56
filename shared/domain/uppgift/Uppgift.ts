import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Uppgift } from '../rows.generated.ts';

export type { Uppgift } from '../rows.generated.ts';

export const UppgiftEntity = entityOf<Uppgift>(concept('Uppgift'), {
  indices: [
    { name: 'uppgift_amne', columns: ['amne'] },
    { name: 'uppgift_organisationsenhet', columns: ['organisationsenhet'] },
  ],
});

export const uppgiftstyp = rowKindOf(concept('Uppgift'), UppgiftEntity);
