import type { FetchNode, PlanNode, ResponsePath } from '@apollo/query-planner';
import { type GraphQLFormattedError, type GraphQLSchema, isObjectType } from 'graphql';
import type { Representation } from '../check/ownerOf.ts';
import { entitiesAt, pathsAt } from './entitiesAt.ts';
import { mergeData } from './mergeData.ts';
import { representationOf } from './representationOf.ts';
import { rewriteData } from './rewriteData.ts';

type Json = Record<string, unknown>;

/** What a fetch asks of one graph of the supergraph. */
export interface FetchRequest {
  query: string;
  /** With `representations` when the fetch is of entities. */
  variables: Json;
}

/** What a graph answered, already held against what was asked. */
export interface FetchAnswer {
  data: Json | null;
  errors?: readonly GraphQLFormattedError[];
}

/** One run of a plan. */
export interface Run {
  /** The supergraph's full schema, for type conditions. */
  schema: GraphQLSchema;
  /** The client's variables: those that the client gave: what it left out, a subgraph's own default fills in. */
  given: Json;
  fetch: (graph: string, request: FetchRequest) => Promise<FetchAnswer>;
  data: Json;
  errors: GraphQLFormattedError[];
}

/** Runs a node of the plan, at the place of the answer that `path` says, until all that it fetches is in `run.data`. */
export async function runPlan(run: Run, node: PlanNode, path: ResponsePath = []): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const step of node.nodes) await runPlan(run, step, path);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((step) => runPlan(run, step, path)));
      return;
    case 'Flatten':
      return runPlan(run, node.node, [...path, ...node.path]);
    case 'Fetch':
      return node.requires ? fetchEntities(run, node, path) : fetchRoot(run, node);
    case 'Condition':
    case 'Defer':
      throw new Error(
        '@skip and @include are decided before it is planned, and nothing is deferred',
      );
  }
}

async function fetchRoot(run: Run, node: FetchNode): Promise<void> {
  const request = { query: node.operation, variables: variablesFor(run, node) };
  const { data, errors = [] } = await run.fetch(node.serviceName, request);
  run.errors.push(...errors);
  if (data === null) return;
  rewriteData(run.schema, node.outputRewrites, data);
  mergeData(run.data, data);
}

async function fetchEntities(run: Run, node: FetchNode, path: ResponsePath): Promise<void> {
  const entities: Json[] = [];
  const representations: Representation[] = [];
  const places: number[] = [];
  for (const [place, entity] of entitiesAt(run.data, path).entries()) {
    const representation = representationOf(run.schema, entity, node.requires ?? []);
    if (representation === null) continue;
    rewriteData(run.schema, node.inputRewrites, representation);
    entities.push(entity);
    representations.push(representation);
    places.push(place);
  }
  if (representations.length === 0) return;

  const variables = { ...variablesFor(run, node), representations };
  const answer = await run.fetch(node.serviceName, { query: node.operation, variables });
  if (answer.errors) run.errors.push(...atEntities(answer.errors, run.data, path, places));
  const given = answer.data?._entities;
  if (!Array.isArray(given)) return;
  for (const [index, entity] of entities.entries()) {
    const received = given[index] as Json | null | undefined;
    if (!received) continue;
    received.__typename = typenameOf(run.schema, entity, received);
    rewriteData(run.schema, node.outputRewrites, received);
    mergeData(entity, received);
  }
}

/** The type that the entity is now known to be: a graph with an @interfaceObject calls all of them by the interface's name. */
function typenameOf(schema: GraphQLSchema, entity: Json, received: Json): unknown {
  const { __typename } = received;
  const concrete = typeof __typename === 'string' && isObjectType(schema.getType(__typename));
  return concrete ? __typename : (entity.__typename ?? __typename);
}

function variablesFor({ given }: Run, { variableUsages = [] }: FetchNode): Json {
  const variables: Json = {};
  for (const name of variableUsages) {
    if (Object.hasOwn(given, name) && given[name] !== undefined) variables[name] = given[name];
  }
  return variables;
}

/** The errors of a fetch of entities, at the places where those entities stand in the whole answer. */
function atEntities(
  errors: readonly GraphQLFormattedError[],
  data: Json,
  path: ResponsePath,
  places: readonly number[],
): GraphQLFormattedError[] {
  const paths = pathsAt(data, path);
  return errors.map((error) => {
    const [, index, ...rest] = error.path ?? [];
    const at = typeof index === 'number' ? paths[places[index] ?? -1] : undefined;
    return { ...error, path: at ? [...at, ...rest] : path.filter((step) => step !== '@') };
  });
}
