import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Organisationsenhet } from '../rows.generated.ts';

export type { Organisationsenhet, Styrning } from '../rows.generated.ts';

export const OrganisationsenhetEntity = entityOf<Organisationsenhet>(concept('Organisationsenhet'));

export const organisationsenhetstyp = rowKindOf(
  concept('Organisationsenhet'),
  OrganisationsenhetEntity,
);
