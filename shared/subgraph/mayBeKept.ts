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

/** The headers that say for how long an answer to this caller may be kept: none where it may not. */
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
 * Says on what is answered to anybody, without an access token, for how long it may be shown again: `max-age` (RFC 9111)
 * with the address of its changes, and `stale-if-error` (RFC 5861). Whatever a token was needed for may not be kept.
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
