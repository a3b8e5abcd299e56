import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../natverk/context.ts';

/** Gives Apollo Server the text of a query that the request named by its id, in place of the id. */
export const listedQuery: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async ({ request, contextValue }) => {
    request.query = contextValue.queryText ?? request.query;
    const { persistedQuery: _named, ...extensions } = request.extensions ?? {};
    request.extensions = extensions;
  },
};
