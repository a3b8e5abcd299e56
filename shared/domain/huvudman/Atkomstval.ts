import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Atkomstval } from '../rows.generated.ts';

export type { Atkomstval } from '../rows.generated.ts';

export const AtkomstvalEntity = entityOf<Atkomstval>(concept('Atkomstval'));

export const atkomstvaltyp = rowKindOf(concept('Atkomstval'), AtkomstvalEntity);
