import type { Denial } from '../check/refusalIn.ts';
import type { Orsak } from '../natverk/orsaker.ts';
import type { Svarsstatus } from '../natverk/svarsstatusar.ts';
import type { Keeping } from './keepingIn.ts';

/** The bytes of an answer, not read yet; or why there is none. */
export type Asked = Answered | Unanswered;

export interface Answered extends Keeping {
  ok: true;
  /** The body as it came. */
  bytes: Buffer;
  /** Whether its sender ends the connection with it, as a server does that is about to stop. */
  leaving: boolean;
}

export interface Unanswered {
  ok: false;
  status: Extract<Svarsstatus, 'SVARADE_INTE' | 'SPARRAD' | 'OGILTIGT_SVAR' | 'NEKADE'>;
  orsak: Orsak;
  /** Why the whole call was not let in, for NEKADE. */
  denial?: Denial;
  /** Whether the subgraph surely did nothing about the call, so that it can be made again. */
  notStarted: boolean;
}

/** An answer that did not come, of which nothing more is known. */
export function unanswered(status: Unanswered['status'], orsak: Orsak): Unanswered {
  return { ok: false, status, orsak, notStarted: false };
}
