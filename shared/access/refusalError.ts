import { HeaderMap } from '@apollo/server';
import type { GraphQLErrorExtensions } from 'graphql';
import { codedError } from '../errors/codedError.ts';
import type { Refusal } from './Refusal.ts';
import { type Refusalcode, refusals } from './refusals.ts';

/** What a 401 says of how to get in (RFC 6750, section 3; RFC 9449, section 7.1). */
export function challengeOf(refused: Refusalcode): string {
  if (refused === 'DPOP_OGILTIG') return 'DPoP error="invalid_dpop_proof"';
  const stated = refused === 'TOKEN_SAKNAS' ? '' : ', error="invalid_token"';
  return `Bearer realm="vardnat"${stated}`;
}

/** A refusal as the GraphQL error that answers the whole request, with its HTTP status. */
export function refusalError({ refused }: Refusal) {
  const { status, message } = refusals[refused];
  const headers = new HeaderMap();
  if (status === 401) headers.set('www-authenticate', challengeOf(refused));
  // The type of these extensions is graphql-yoga's, which has an object for Apollo's map of headers.
  const http: unknown = { status, headers };
  return codedError(refused, message, { http } as GraphQLErrorExtensions);
}
