import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { eachEntityAlone } from '../serve/entities/eachEntityAlone.ts';

/** Schemas already built, by their resolvers: every huvudman has the same, and building one takes a tenth of a second. */
const built = new WeakMap<object, { sdl: string; schema: GraphQLSchema }>();

/** A federation subgraph's executable schema from its SDL and resolvers; the same object for the same of both. */
export function subgraphSchema(sdl: string, resolvers: object): GraphQLSchema {
  const known = built.get(resolvers);
  if (known?.sdl === sdl) return known.schema;
  type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>;
  // Our resolvers know their own context and rows; the library's type allows for no such knowledge.
  const schema = eachEntityAlone(
    buildSubgraphSchema({
      typeDefs: parse(sdl),
      resolvers: resolvers as Module['resolvers'],
    }),
  );
  built.set(resolvers, { sdl, schema });
  return schema;
}
