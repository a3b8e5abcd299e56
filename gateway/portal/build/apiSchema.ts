import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';

/** The schema as clients of the gateway see it, out of the composed supergraph of this repository. */
export function apiSchema(): GraphQLSchema {
  const sdl = readFileSync(new URL('../../compose/supergraph.graphql', import.meta.url), 'utf8');
  return Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();
}
