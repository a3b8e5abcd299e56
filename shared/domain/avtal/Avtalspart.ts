import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Avtalspart } from '../rows.generated.ts';

export type { Avtalspart } from '../rows.generated.ts';

export const AvtalspartEntity = entityOf<Avtalspart>(concept('Avtalspart'));

export const avtalsparttyp = rowKindOf(concept('Avtalspart'), AvtalspartEntity);
