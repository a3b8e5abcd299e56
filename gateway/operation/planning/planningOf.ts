import { type Schema, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { whileUsed } from '../../compose/whileUsed.ts';
import { plannerBounds } from '../../limits/planningBound.ts';
import type { Vocabulary } from '../OwnNames.ts';
import { planningSupergraph } from './planningSupergraph.ts';
import type { RequiredFields } from './RequiredFields.ts';

/** All that executing over one supergraph needs to know of it. It never changes. */
export interface Planning {
  planner: QueryPlanner;
  required: RequiredFields | null;
  /** What clients may ask, as the planner knows it. */
  plannable: Schema;
  /** What clients may ask, as they are shown it. */
  api: GraphQLSchema;
  vocabulary: Vocabulary;
  /** The whole supergraph, with what clients may not ask. */
  full: GraphQLSchema;
}

/** Works out how operations are planned over a supergraph, which takes a fifth of a second. */
export const planningOf = whileUsed((supergraphSdl): Planning => {
  const { sdl, planned, required } = planningSupergraph(supergraphSdl);
  const composed = { validateSupergraph: false };
  const supergraph = Supergraph.build(sdl, composed);
  const shown = required ? Supergraph.build(supergraphSdl, composed) : supergraph;
  const plannable = supergraph.apiSchema();
  return {
    planner: new QueryPlanner(supergraph, { debug: plannerBounds }),
    required,
    plannable,
    api: shown.apiSchema().toGraphQLJSSchema(),
    vocabulary: { schema: plannable.toGraphQLJSSchema(), planned },
    full: supergraph.schema.toGraphQLJSSchema(),
  };
});
