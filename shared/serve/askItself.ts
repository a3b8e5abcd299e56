import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A question in GraphQL with its variables. */
export interface Question {
  query: string;
  operationName?: string;
  variables?: object;
}

/**
 * How a server asks its own `/graphql` on behalf of who sent a request: at the same entrance, from the reader's address and with
 * the reader's token, so that the same limits and the same access hold as for the reader's own question.
 */
export function askItself(app: FastifyInstance, { ip, headers }: FastifyRequest) {
  const { authorization } = headers;
  return (question: Question) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: ip,
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      payload: { ...question },
    });
}
