import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Matvarde } from '../rows.generated.ts';

export type { Matvarde } from '../rows.generated.ts';

export const MatvardeEntity = entityOf<Matvarde>(concept('Matvarde'));

export const matvardetyp = rowKindOf(concept('Matvarde'), MatvardeEntity, {
  tillhor: { typ: 'verksamhet', falt: 'verksamhetId' },
});
