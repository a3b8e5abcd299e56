import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { type RequestScope, requestIdInLog } from '../shared/runtime/requestId.ts';
import type { GatewayContext } from './GatewayContext.ts';
import { isForeseen } from './isForeseen.ts';

/** Logs what nobody foresaw, with the id of the request in which it happened; clients are shown nothing of it. */
export function unforeseenInLog(log: FastifyBaseLogger): ApolloServerPlugin<GatewayContext> {
  const tell = (scope: RequestScope, err: Error, path?: readonly (string | number)[]) =>
    log.error({ ...requestIdInLog(scope), err, path }, 'unforeseen error');
  return {
    unexpectedErrorProcessingRequest: async ({ requestContext, error }) =>
      tell(requestContext.contextValue.request.scope, error),
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue: { request } }) => {
        for (const error of errors) {
          if (!isForeseen(error.extensions.code)) tell(request.scope, error, error.path);
        }
      },
    }),
  };
}
