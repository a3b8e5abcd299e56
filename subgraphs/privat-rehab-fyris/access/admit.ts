import type { IncomingHttpHeaders } from 'node:http';
import type { AssertionCheck } from './AssertionCheck.ts';
import { Refused } from './Refused.ts';
import type { Caller, TokenCheck } from './TokenCheck.ts';

/** Who is let in: null is an anonymous caller through the gateway. */
export type Admitted = { caller: Caller | null };

/**
 * Lets a call in: through the gateway with its assertion, and with a token for the network or none; or directly with a
 * token for this subgraph. Throws Refused for any other.
 */
export async function admit(
  headers: IncomingHttpHeaders,
  body: Uint8Array,
  assertions: AssertionCheck,
  tokens: TokenCheck,
): Promise<Admitted> {
  const token = tokenIn(headers.authorization);
  const assertion = headers['vardnat-assertion'];
  if (assertion === undefined) {
    if (token === null) throw new Refused('TOKEN_SAKNAS', 'Anropet saknar gatewayens intyg.');
    const caller = await tokens.verify(token);
    if (!caller.egen) throw new Refused('INTYG_SAKNAS', 'Anropet saknar gatewayens intyg.');
    return { caller };
  }
  await assertions.verify(String(assertion), body, token);
  if (token === null) return { caller: null };
  const caller = await tokens.verify(token);
  if (caller.egen) {
    throw new Refused('TOKEN_FEL_MOTTAGARE', 'Åtkomsttoken är inte utfärdad för nätverket.');
  }
  return { caller };
}

function tokenIn(authorization: string | undefined): string | null {
  if (authorization === undefined) return null;
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
  if (token === undefined) throw new Refused('TOKEN_OGILTIG', 'Åtkomsttoken går inte att läsa.');
  return token;
}
