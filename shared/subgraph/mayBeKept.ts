import type { ApolloServerPlugin } from '@apollo/server';
import type { Caller } from '../access/Caller.ts';
import { changesPath } from '../serve/forandringar/serveChanges.ts';

/** How long an answer that anybody may read can be cached, in whole seconds. */
export interface Keeping {
  /** How long it may be shown without asking again, unless something is written meanwhile. 0: not at all. */
  farskSekunder: number;
  /** How long it may be shown when the subgraph does not answer. 0: not at all. */
  inaktuelltSekunder: number;
}

/** The headers that state how long an answer to this caller may be cached. None where it may not be. */
export function keptHeaders(
  { farskSekunder, inaktuelltSekunder }: Keeping,
  { audience }: Caller,
): Record<string, string> {
  if (audience !== null || (farskSekunder <= 0 && inaktuelltSekunder <= 0)) return {};
  const stale = inaktuelltSekunder > 0 ? `, stale-if-error=${inaktuelltSekunder}` : '';
  return {
    'cache-control': `max-age=${farskSekunder}${stale}`,
    ...(farskSekunder > 0 && { link: `<${changesPath}>; rel="monitor"` }),
  };
}

/**
 * Adds to answers that anybody may read, without an access token, how long they may be cached: `max-age` (RFC 9111)
 * with the address of the subgraph's changes, and `stale-if-error` (RFC 5861). Answers that need a token may not be
 * cached.
 */
export function mayBeKept<Context extends { caller: Caller }>(
  keeping: Keeping,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue, operation }) => {
        if (operation?.operation !== 'query') return;
        for (const [name, value] of Object.entries(keptHeaders(keeping, contextValue.caller))) {
          response.http.headers.set(name, value);
        }
      },
    }),
  };
}
