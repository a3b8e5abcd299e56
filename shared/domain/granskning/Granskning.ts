import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Granskning } from '../rows.generated.ts';

export type { Granskning, Granskningsfraga } from '../rows.generated.ts';

export const GranskningEntity = entityOf<Granskning>(concept('Granskning'));

export const granskningstyp = rowKindOf(concept('Granskning'), GranskningEntity);
