import { assertionHeader } from '../../shared/access/assertion/assertion.ts';
import type { GatewayKey } from '../../shared/access/assertion/GatewayKey.ts';
import { signAssertion } from '../../shared/access/assertion/signAssertion.ts';
import type { SentToken } from '../../shared/access/tokenIn.ts';
import { type RequestScope, requestIdHeaders } from '../../shared/tracing/requestId.ts';

/** Headers of one call; a promise of them while its assertion is being signed. */
export type Identity = Promise<Record<string, string>> | Record<string, string>;

/** The headers that tell one member who asks and through whom, for one call with this body. */
export type Identify = (member: string, body: string) => Identity;

/**
 * How the gateway identifies one client's question to each member: the client's own token as it came in, and the
 * gateway's assertion of this very call; without a key, no assertion. The id of the request goes with them, so that it can be
 * found in both logs. Nothing else of the client's headers goes on. `scope` is the request's; null for what no client asks.
 */
export function identifyBy(
  key: GatewayKey | null,
  sent: SentToken | null,
  scope: RequestScope | null,
): Identify {
  return (member, body) => {
    const headers = requestIdHeaders(scope);
    if (sent !== null) headers.authorization = sent.authorization;
    if (key === null) return headers;
    const withAssertion = (assertion: string) => {
      headers[assertionHeader] = assertion;
      return headers;
    };
    const signed = signAssertion(key, member, body, sent?.token ?? null);
    return typeof signed === 'string' ? withAssertion(signed) : signed.then(withAssertion);
  };
}
