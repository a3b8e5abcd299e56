import type { IncomingHttpHeaders } from 'node:http';
import type { AssertionCheck } from './AssertionCheck.ts';
import type { CodeCheck } from './CodeCheck.ts';
import { Refused } from './Refused.ts';
import type { Caller, TokenCheck } from './TokenCheck.ts';

/** An accepted call. A null caller is anonymous, through the gateway. */
export type Admitted = { caller: Caller | null };

/** Judges the body. Throws Refused for a body that the gateway has not asserted. */
export type Enter = (body: Uint8Array) => Admitted;

/**
 * Judges a call before its body is read. Accepts a call through the gateway, with an assertion or a code, and with a token for
 * the network or none; and a direct call with a token for this subgraph. Throws Refused for any other.
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
