import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Spridning } from '../rows.generated.ts';

export type { Spridning, Spridningsgrupp } from '../rows.generated.ts';

export const SpridningEntity = entityOf<Spridning>(concept('Spridning'), {
  indices: [{ name: 'spridning_matt', columns: ['matt', 'ar'] }],
});

export const spridningstyp = rowKindOf(concept('Spridning'), SpridningEntity);
