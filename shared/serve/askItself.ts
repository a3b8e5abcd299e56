import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A GraphQL query with its variables. */
export interface Question {
  query: string;
  operationName?: string;
  variables?: object;
}

/**
 * Sends a server's own `/graphql` a query on behalf of a request's sender. It has the sender's address and token and
 * passes the same entrance, so that the same limits and access hold as for the sender's own query.
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
