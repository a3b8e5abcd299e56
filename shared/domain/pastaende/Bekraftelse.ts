import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Bekraftelse } from '../rows.generated.ts';

export type { Bekraftelse } from '../rows.generated.ts';

export const BekraftelseEntity = entityOf<Bekraftelse>(concept('Bekraftelse'));

export const bekraftelsetyp = rowKindOf(concept('Bekraftelse'), BekraftelseEntity);
