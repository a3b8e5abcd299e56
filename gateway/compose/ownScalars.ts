import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLScalarType } from 'graphql';
import { scalarResolvers } from '../../shared/serve/scalars.ts';

/**
 * Reads the contract's scalars at the gateway as the subgraphs do, which the supergraph's SDL cannot say: a date that is
 * none is refused with its own words, before any subgraph is asked and refuses the whole fetch.
 */
export const ownScalars: ApolloServerPlugin = {
  serverWillStart: async () => ({
    schemaDidLoadOrUpdate: ({ apiSchema }) => {
      for (const [name, { parseValue, parseLiteral }] of Object.entries(scalarResolvers)) {
        const scalar = apiSchema.getType(name);
        if (scalar instanceof GraphQLScalarType)
          Object.assign(scalar, { parseValue, parseLiteral });
      }
    },
  }),
};
