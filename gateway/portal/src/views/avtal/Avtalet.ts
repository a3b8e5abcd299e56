import type { AvtalQuery } from '../../queries/queries.generated.ts';

/** An agreement with each party's own signature. */
export type Avtalet = AvtalQuery['avtalen'][number];
