import type { FastifyInstance, FastifyRequest } from 'fastify';
import { askItself } from '../../../shared/serve/askItself.ts';
import type { Portal } from '../Portal.ts';

/** Asks the gateway one of the portal's own operations by name, on behalf of who sent a request. */
export type Ask = <Data>(request: FastifyRequest, name: string, variables: object) => Promise<Data>;

/** What a file cannot be made of: the gateway's own words for why. */
export class NoAnswer extends Error {}

/**
 * How files of the portal are answered for: by the same question, at the same entrance and under the same limits as a
 * browser's. Rejects with NoAnswer when nothing came.
 */
export function askPortal(app: FastifyInstance, { queries }: Pick<Portal, 'queries'>): Ask {
  return async <Data>(request: FastifyRequest, name: string, variables: object): Promise<Data> => {
    const query = [...queries.values()].find((text) => new RegExp(`^query ${name}[ (]`).test(text));
    if (query === undefined) throw new Error(`The portal has no operation named ${name}.`);
    const ask = askItself(app, request);
    const answer = await ask({ operationName: name, query, variables });
    const { data, errors } = answer.json<{ data?: Data | null; errors?: { message: string }[] }>();
    if (!data) throw new NoAnswer(errors?.[0]?.message ?? 'Nätverket svarade inte.');
    return data;
  };
}
