import { type GraphQLFormattedError, type GraphQLSchema, isObjectType } from 'graphql';
import type { Representation } from '../answer/checkEntities.ts';
import type { GatewayContext } from '../natverk/context.ts';
import type { EntitiesAsked, Fetch, Step } from '../operation/Fetch.ts';
import { entitiesAt, pathsAt } from './entitiesAt.ts';
import type { FetchAnswer, Graph } from './Graph.ts';
import { mergeData } from './mergeData.ts';
import { representationOf } from './representationOf.ts';
import { rewriteData } from './rewriteData.ts';

type Json = Record<string, unknown>;

/** One run of an operation. */
export interface Run {
  /** The supergraph's full schema, for type conditions. */
  schema: GraphQLSchema;
  /** The client's variables: those that the client gave: what it left out, a subgraph's own default fills in. */
  given: Json;
  /** The graph of that name. */
  graphOf: (name: string) => Graph;
  context: GatewayContext;
  data: Json;
  errors: GraphQLFormattedError[];
}

/** Takes a step of an operation, until all that it fetches is in `run.data`. */
export function runSteps(run: Run, step: Step): Promise<unknown> {
  if (step.kind === 'fetch') return fetchInto(run, step.fetch);
  if (step.kind === 'parallel') return Promise.all(step.steps.map((inner) => runSteps(run, inner)));
  return inSequence(run, step.steps);
}

async function inSequence(run: Run, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await runSteps(run, step);
}

async function fetchInto(run: Run, fetch: Fetch): Promise<void> {
  if (fetch.entities) return fetchEntities(run, fetch, fetch.entities);
  const { data, errors = [] } = await ask(run, fetch, null);
  run.errors.push(...errors);
  if (data === null) return;
  rewriteData(run.schema, fetch.outputRewrites, data);
  mergeData(run.data, data);
}

async function fetchEntities(
  run: Run,
  fetch: Fetch,
  { path, requires, inputRewrites }: EntitiesAsked,
): Promise<void> {
  const entities: Json[] = [];
  const representations: Representation[] = [];
  const places: number[] = [];
  const all = entitiesAt(run.data, path);
  for (let place = 0; place < all.length; place += 1) {
    const entity = all[place] as Json;
    const representation = representationOf(run.schema, entity, requires);
    if (representation === null) continue;
    rewriteData(run.schema, inputRewrites, representation);
    entities.push(entity);
    representations.push(representation);
    places.push(place);
  }
  if (representations.length === 0) return;

  const { data, errors } = await ask(run, fetch, representations);
  if (errors) run.errors.push(...atEntities(errors, run.data, path, places));
  const given = data?._entities;
  if (!Array.isArray(given)) return;
  for (let index = 0; index < entities.length; index += 1) {
    const received = given[index] as Json | null | undefined;
    if (!received) continue;
    const entity = entities[index] as Json;
    received.__typename = typenameOf(run.schema, entity, received);
    rewriteData(run.schema, fetch.outputRewrites, received);
    mergeData(entity, received);
  }
}

function ask(
  { graphOf, given, context }: Run,
  fetch: Fetch,
  representations: readonly Representation[] | null,
): Promise<FetchAnswer> {
  const variables: Json = {};
  for (const name of fetch.variables) {
    if (Object.hasOwn(given, name) && given[name] !== undefined) variables[name] = given[name];
  }
  return graphOf(fetch.graph).ask({ fetch, variables, representations }, context);
}

/** The type that the entity is now known to be: a graph with an @interfaceObject calls all of them by the interface's name. */
function typenameOf(schema: GraphQLSchema, entity: Json, received: Json): unknown {
  const { __typename } = received;
  const concrete = typeof __typename === 'string' && isObjectType(schema.getType(__typename));
  return concrete ? __typename : (entity.__typename ?? __typename);
}

/** The errors of a fetch of entities, at the places where those entities stand in the whole answer. */
function atEntities(
  errors: readonly GraphQLFormattedError[],
  data: Json,
  path: readonly string[],
  places: readonly number[],
): GraphQLFormattedError[] {
  const paths = pathsAt(data, path);
  return errors.map((error) => {
    const [, index, ...rest] = error.path ?? [];
    const at = typeof index === 'number' ? paths[places[index] ?? -1] : undefined;
    return { ...error, path: at ? [...at, ...rest] : path.filter((step) => step !== '@') };
  });
}
