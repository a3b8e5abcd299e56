import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Rapport, Rapportmottagning } from '../rows.generated.ts';

export type { Mottagning, Rapport, Rapportmottagning } from '../rows.generated.ts';

export const RapportEntity = entityOf<Rapport>(concept('Rapport'));

export const RapportmottagningEntity = entityOf<Rapportmottagning>(concept('Rapportmottagning'));

export const rapporttyp = rowKindOf(concept('Rapport'), RapportEntity);

export const rapportmottagningstyp = rowKindOf(
  concept('Rapportmottagning'),
  RapportmottagningEntity,
);
