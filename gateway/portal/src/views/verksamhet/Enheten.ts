import type { VerksamhetQuery } from '../../queries/queries.generated.ts';

type Huvudman = NonNullable<NonNullable<VerksamhetQuery['part']>['huvudman']>;
/** A unit as its page asks for it. */
export type Enheten = NonNullable<Huvudman['verksamhet']>;
/** A place where it is found. */
export type Plats = NonNullable<Enheten['platser']>[number];
