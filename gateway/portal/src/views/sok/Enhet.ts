import type { EnheterQuery } from '../../queries/queries.generated.ts';

type Huvudman = NonNullable<EnheterQuery['parter'][number]['huvudman']>;
/** A page of a huvudman's units. */
export type Enhetssida = NonNullable<Huvudman['verksamheter']>;
/** A unit as the search shows it. */
export type Enhet = Enhetssida['nodes'][number];
