import type { HuvudmanQuery } from '../../queries/queries.generated.ts';

/** A party with what it says about itself. */
export type Part = NonNullable<HuvudmanQuery['part']>;
/** What the party's own subgraph answers. */
export type Egen = NonNullable<Part['huvudman']>;
/** An agreement to which the party is one. */
export type Avtal = HuvudmanQuery['avtalen'][number];
/** A party's membership as the register says. */
export type Medlem = NonNullable<HuvudmanQuery['register']>['medlemmar'][number];
