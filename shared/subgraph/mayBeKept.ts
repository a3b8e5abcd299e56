import type { ApolloServerPlugin } from '@apollo/server';
import type { Caller } from '../access/Caller.ts';
import { changesPath } from '../serve/forandringar/serveChanges.ts';

/** For how long what was answered to anybody may be shown again, in whole seconds. */
export interface Keeping {
  /** Without asking again, unless something was written meanwhile; 0: not at all. */
  farskSekunder: number;
  /** When the subgraph does not answer later; 0: not at all. */
  inaktuelltSekunder: number;
}

/**
 * Says on what is answered to anybody, without an access token, for how long it may be shown again: `max-age` (RFC 9111)
 * with where changes are told of, and `stale-if-error` (RFC 5861). Whatever a token was needed for may not be kept.
 */
export function mayBeKept<Context extends { caller: Caller }>({
  farskSekunder,
  inaktuelltSekunder,
}: Keeping): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue, operation }) => {
        if (contextValue.caller.audience !== null || operation?.operation !== 'query') return;
        const { headers } = response.http;
        const stale = inaktuelltSekunder > 0 ? `, stale-if-error=${inaktuelltSekunder}` : '';
        headers.set('cache-control', `max-age=${farskSekunder}${stale}`);
        if (farskSekunder > 0) headers.set('link', `<${changesPath}>; rel="monitor"`);
      },
    }),
  };
}
