import { type Answer, ask } from '../ask.ts';
import { networkToken, type TokenFor } from '../identity.ts';

/** Asks a gateway as nobody, or as a user of a party with a token for the network. */
export async function through(url: string, who: TokenFor | null, query: string): Promise<Answer> {
  const authorization = who && `Bearer ${await networkToken(who)}`;
  return ask(url, query, undefined, authorization === null ? {} : { authorization });
}
