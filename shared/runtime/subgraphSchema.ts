import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

/** A federation subgraph's executable schema from its SDL and resolvers. */
export function subgraphSchema(sdl: string, resolvers: object): GraphQLSchema {
  type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>;
  // Our resolvers know their own context and rows; the library's type allows for no such knowledge.
  return buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: resolvers as Module['resolvers'],
  });
}
