import type {
  VardcentrumAtagandenQuery,
  VardcentrumQuery,
} from '../../queries/queries.generated.ts';

/** A vårdcentrum as its page asks for it. */
export type Vardcentrum = NonNullable<VardcentrumQuery['vardcentrum']>;
/** One of its invited parties, with what that party answered about itself. */
export type Deltagare = Vardcentrum['deltagare'][number];
/** A unit that a participant brings into it. */
export type Verksamhet = NonNullable<Deltagare['verksamheter']>[number];
/** What its parties have bound themselves to. */
export type Ataganden = NonNullable<VardcentrumAtagandenQuery['vardcentrum']>;
/** An agreement around it, with each party's own signature. */
export type Avtal = Ataganden['avtal'][number];
