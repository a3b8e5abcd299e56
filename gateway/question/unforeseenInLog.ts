import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { GatewayContext } from '../natverk/context.ts';
import { isForeseen, logUnforeseen } from '../natverk/unforeseen.ts';

/** Logs what nobody foresaw, with the id of the request in which it happened; clients are shown nothing of it. */
export function unforeseenInLog(log: FastifyBaseLogger): ApolloServerPlugin<GatewayContext> {
  return {
    unexpectedErrorProcessingRequest: async ({ requestContext, error }) =>
      logUnforeseen(log, requestContext.contextValue.request.scope, error),
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue: { request } }) => {
        for (const error of errors) {
          if (!isForeseen(error.extensions.code))
            logUnforeseen(log, request.scope, error, error.path);
        }
      },
    }),
  };
}
