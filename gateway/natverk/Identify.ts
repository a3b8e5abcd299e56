import { assertionHeader } from '../../shared/access/assertion/assertion.ts';
import type { CallCodes } from '../../shared/access/assertion/CallCodes.ts';
import type { GatewayKey } from '../../shared/access/assertion/GatewayKey.ts';
import { signAssertion } from '../../shared/access/assertion/signAssertion.ts';
import type { SentToken } from '../../shared/access/tokenIn.ts';
import { type RequestScope, requestIdHeaders } from '../../shared/tracing/requestId.ts';
import type { Member } from './Member.ts';

/** Headers of one call; a promise of them while its assertion is being signed. */
export type Identity = Promise<Record<string, string>> | Record<string, string>;

/** What the gateway makes known of itself: its key, and the codes for members that have a call key. */
export interface OwnIdentity {
  key: GatewayKey;
  codes: CallCodes;
}

/**
 * How the gateway identifies one client's question to each member: the client's own token as it came in, and that this very call
 * goes through the gateway, by a code to a member that has a call key and by an assertion to all others; without a key of the
 * gateway's, by neither. The id of the request goes with them, so that it can be found in both logs. Nothing else of the client's
 * headers goes on.
 */
export class Identify {
  readonly #own: OwnIdentity | null;
  readonly #sent: SentToken | null;
  readonly #scope: RequestScope | null;

  /** `scope` is the request's; null for what no client asks. */
  constructor(own: OwnIdentity | null, sent: SentToken | null, scope: RequestScope | null) {
    this.#own = own;
    this.#sent = sent;
    this.#scope = scope;
  }

  /** The headers that tell one member who asks and through whom, for one call with this body. */
  headers(member: Pick<Member, 'id' | 'callKey'>, body: string): Identity {
    const own = this.#own;
    const authorization = this.#sent?.authorization ?? null;
    const headers = requestIdHeaders(this.#scope);
    if (authorization !== null) headers.authorization = authorization;
    if (own === null) return headers;
    const { id, callKey } = member;
    const code = callKey ? own.codes.headers(id, callKey, body, authorization) : null;
    if (code !== null) return Object.assign(headers, code);
    const withAssertion = (assertion: string) => {
      headers[assertionHeader] = assertion;
      return headers;
    };
    const signed = signAssertion(own.key, id, body, this.#sent?.token ?? null);
    return typeof signed === 'string' ? withAssertion(signed) : signed.then(withAssertion);
  }

  /** Signs calls to a member for a while that has refused a code, as one does that has lost its key or is not on this version. */
  codeRefused({ id }: Pick<Member, 'id'>): void {
    this.#own?.codes.leaveOut(id);
  }
}
