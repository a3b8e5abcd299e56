import type { Roll } from './Roll.ts';

/** Who asks, as this subgraph has verified it by itself. */
export interface Caller {
  /** The token's subject, an opaque id; null: anonymous. */
  sub: string | null;
  /** The party whose user it is, as its issuer may say; null: anonymous. */
  huvudman: string | null;
  /** Its roles at that party. */
  roller: readonly Roll[];
  /**
   * What the token was for: the network (reads through a gateway) or this very subgraph (its own endpoint, writes);
   * null: no token.
   */
  audience: 'natverk' | 'egen' | null;
  /** The gateway whose assertion came with the call; null: called directly. */
  gateway: string | null;
}

/** A caller without a token: it sees what is public. */
export const anonymous: Caller = {
  sub: null,
  huvudman: null,
  roller: [],
  audience: null,
  gateway: null,
};
