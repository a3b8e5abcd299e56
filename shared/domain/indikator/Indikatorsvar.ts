import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Indikatorsvar } from '../rows.generated.ts';

export type { Indikatorsvar } from '../rows.generated.ts';

export const IndikatorsvarEntity = entityOf<Indikatorsvar>(concept('Indikatorsvar'));

export const indikatorsvartyp = rowKindOf(concept('Indikatorsvar'), IndikatorsvarEntity);
