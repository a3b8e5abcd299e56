import {
  assertionHeader,
  type GatewayKey,
  signAssertion,
} from '../../shared/access/assertion/assertion.ts';
import type { Call } from '../../shared/access/Call.ts';
import { gatewayKey } from '../identity.ts';

/** The subgraph that is called in these tests. */
export const self = 'tierp';
export const address = 'https://tierp.test.example/graphql';
export const body = '{"query":"{ verksamheter { totalCount } }"}';

/** A call as it reaches a subgraph, with these headers. */
export function call(headers: Record<string, string | undefined>, more: Partial<Call> = {}): Call {
  const stated = Object.entries(headers).filter(([, value]) => value !== undefined);
  return {
    method: 'POST',
    url: address,
    headers: Object.fromEntries(stated.map(([name, value]) => [name, [value as string]])),
    body: Buffer.from(body),
    ...more,
  };
}

export const bearer = (token: string | null) => (token === null ? undefined : `Bearer ${token}`);

/** A call with a token at the subgraph's own endpoint. */
export const direct = (token: string | null, more?: Partial<Call>) =>
  call({ authorization: bearer(token) }, more);

/** A call through the gateway, with its good assertion. */
export async function throughGateway(
  token: string | null,
  more?: Partial<Call>,
  key: GatewayKey = gatewayKey,
): Promise<Call> {
  const assertion = await signAssertion(key, self, body, token);
  return call({ authorization: bearer(token), [assertionHeader]: assertion }, more);
}
