import type { FastifyRequest } from 'fastify';
import { type Refusal, refuse } from './AccessRefusal.ts';

/** An HTTP call as it came in, with what access is decided by. */
export interface Call extends CallHead {
  /** The body byte by byte; null when it has none. */
  body: Uint8Array | null;
}

/** What is known of a call before its body has come. */
export interface CallHead {
  method: string;
  /** The address that was called, as callers write it; for DPoP. */
  url: string;
  /** Each header with all its values. */
  headers: Readonly<Record<string, readonly string[] | undefined>>;
}

/** A request as access is decided by; `publicUrl` is the server's address as callers write it, null being as they say. */
export function callOf(request: FastifyRequest, publicUrl: string | null): Call {
  return {
    method: request.method,
    url: publicUrl ?? `${request.protocol}://${request.host}${request.url.split('?')[0]}`,
    headers: request.raw.headersDistinct ?? distinct(request),
    body: request.rawBody,
  };
}

/** What a server asks itself (`inject`) has its headers in one form only. */
function distinct({ headers }: FastifyRequest): Call['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat()]),
  );
}

/** An access token as it was sent. */
export interface SentToken {
  /** The whole header, as it came in. */
  authorization: string;
  token: string;
  /** Whether it was sent as bound to a key (RFC 9449). */
  dpop: boolean;
}

const wellFormed = /^(?<scheme>Bearer|DPoP) (?<token>[\w-]+\.[\w-]+\.[\w-]+)$/i;
const maxLength = 8_000;

/** The access token of an `authorization` header, given as the values that came in; null without one. */
export function tokenIn(values: readonly string[] | undefined): SentToken | Refusal | null {
  if (values === undefined || values.length === 0) return null;
  const [authorization = ''] = values;
  const { scheme = '', token = '' } = wellFormed.exec(authorization)?.groups ?? {};
  if (values.length > 1 || token === '' || authorization.length > maxLength) {
    return refuse('TOKEN_OGILTIG');
  }
  return { authorization, token, dpop: scheme.toLowerCase() === 'dpop' };
}
