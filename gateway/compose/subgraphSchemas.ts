import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import { whileUsed } from './whileUsed.ts';

/** Each subgraph's own schema, by its name in the supergraph. */
export const subgraphSchemas = whileUsed((supergraphSdl) => {
  const subgraphs = Supergraph.build(supergraphSdl, { validateSupergraph: false }).subgraphs();
  const schemas = new Map<string, GraphQLSchema>();
  return (name: string): GraphQLSchema => {
    const subgraph = subgraphs.get(name);
    if (!subgraph) throw new Error(`the supergraph has no subgraph ${name}`);
    const schema = schemas.get(name) ?? subgraph.schema.toGraphQLJSSchema();
    schemas.set(name, schema);
    return schema;
  };
});
