import type { ApolloServerPlugin } from '@apollo/server';
import type { Caller } from '../access/Caller.ts';

/**
 * Says on what is answered to anybody, without an access token, for how many seconds it may be shown when the subgraph
 * does not answer later (`stale-if-error`, RFC 5861). Whatever a token was needed for may not be kept.
 */
export function allowStale<Context extends { caller: Caller }>(
  seconds: number,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue, operation }) => {
        if (contextValue.caller.audience !== null || operation?.operation !== 'query') return;
        response.http.headers.set('cache-control', `max-age=0, stale-if-error=${seconds}`);
      },
    }),
  };
}
