import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Inforande } from '../rows.generated.ts';

export type { Inforande } from '../rows.generated.ts';

export const InforandeEntity = entityOf<Inforande>(concept('Inforande'));

export const inforandetyp = rowKindOf(concept('Inforande'), InforandeEntity);
