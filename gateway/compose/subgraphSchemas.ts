import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';

/** Each subgraph's own schema, by its name in the supergraph. */
export function subgraphSchemas(supergraphSdl: string): (name: string) => GraphQLSchema {
  const subgraphs = Supergraph.build(supergraphSdl).subgraphs();
  return (name) => {
    const subgraph = subgraphs.get(name);
    if (!subgraph) throw new Error(`the supergraph has no subgraph ${name}`);
    return subgraph.schema.toGraphQLJSSchema();
  };
}
