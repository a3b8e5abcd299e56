import type { IncomingHttpHeaders } from 'node:http';
import type { AssertionCheck } from './AssertionCheck.ts';
import type { CodeCheck } from './CodeCheck.ts';
import { Refused } from './Refused.ts';
import type { Caller, TokenCheck } from './TokenCheck.ts';

/** Who is let in: null is an anonymous caller through the gateway. */
export type Admitted = { caller: Caller | null };

/** Who is let in with this body; throws Refused for a body that the call's gateway has not asserted. */
export type Enter = (body: Uint8Array) => Admitted;

/**
 * Judges a call before its body is read: through the gateway with its assertion or a code in its place, and with a token for the network or none; or directly with a
 * token for this subgraph. Throws Refused for any other.
 */
export async function admit(
  headers: IncomingHttpHeaders,
  { assertions, codes }: { assertions: AssertionCheck; codes: CodeCheck },
  tokens: TokenCheck,
): Promise<Enter> {
  const token = tokenIn(headers.authorization);
  const assertion = headers['vardnat-assertion'];
  const coded = assertion === undefined && headers['vardnat-callkey'] !== undefined;
  if (assertion === undefined && !coded) {
    if (token === null) throw new Refused('TOKEN_SAKNAS', 'Anropet saknar gatewayens intyg.');
    const caller = await tokens.verify(token);
    if (!caller.egen) throw new Refused('INTYG_SAKNAS', 'Anropet saknar gatewayens intyg.');
    return () => ({ caller });
  }
  const take = coded
    ? await codes.verify(headers)
    : await assertions.verify(String(assertion), token);
  const caller = token === null ? null : await tokens.verify(token);
  if (caller?.egen) {
    throw new Refused('TOKEN_FEL_MOTTAGARE', 'Åtkomsttoken är inte utfärdad för nätverket.');
  }
  return (body) => {
    take(body);
    return { caller };
  };
}

function tokenIn(authorization: string | undefined): string | null {
  if (authorization === undefined) return null;
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
  if (token === undefined) throw new Refused('TOKEN_OGILTIG', 'Åtkomsttoken går inte att läsa.');
  return token;
}
