import { HeaderMap } from '@apollo/server';
import type { GraphQLErrorExtensions } from 'graphql';
import { codedError } from '../errors/codedError.ts';
import type { Refusal } from './Refusal.ts';
import { refusals } from './refusals.ts';

/** A refusal as the GraphQL error that answers the whole request, with its HTTP status (RFC 6750, section 3). */
export function refusalError({ refused }: Refusal) {
  const { status, message } = refusals[refused];
  const headers = new HeaderMap();
  if (status === 401) {
    const stated = refused === 'TOKEN_SAKNAS' ? '' : ', error="invalid_token"';
    headers.set(
      'www-authenticate',
      refused === 'DPOP_OGILTIG'
        ? 'DPoP error="invalid_dpop_proof"'
        : `Bearer realm="vardnat"${stated}`,
    );
  }
  // The type of these extensions is graphql-yoga's, which has an object for Apollo's map of headers.
  const http: unknown = { status, headers };
  return codedError(refused, message, { http } as GraphQLErrorExtensions);
}
