import type { QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  execute,
  type GraphQLFormattedError,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { AnswerWriter } from '../answer/AnswerWriter.ts';
import { answerErrors, missingIn } from '../answer/answerErrors.ts';
import type { Representation } from '../answer/checkEntities.ts';
import type { GatewayContext } from '../natverk/context.ts';
import type { Operations, ReadyOperation } from '../operation/operation.ts';
import type { EntitiesAsked, Fetch, Step } from '../operation/steps.ts';
import { entitiesAt, mergeData, pathsAt, representationOf, rewriteData } from './entities.ts';

type Json = Record<string, unknown>;

/** What a fetch asks of a graph in one run. */
export interface Asked {
  fetch: Fetch;
  /** The values of the fetch's variables, as far as the client gave them. */
  variables: Record<string, unknown>;
  /** The entities that it asks about; null for a fetch of root fields. */
  representations: readonly Representation[] | null;
}

/** What a graph answered, already held against what was asked. */
export interface FetchAnswer {
  /** With `_entities`, one or null for each representation, when it was asked about entities. */
  data: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** One graph of the supergraph, as the executor asks it. */
export interface Graph {
  /** Answers a fetch. Must not reject: whatever is wrong becomes an error of the answer. */
  ask(asked: Asked, context: GatewayContext): Promise<FetchAnswer>;
}

/** What comes of an operation: names and places are the client's. */
export interface Answer {
  /** The JSON of an answer as far as it has been written: `{"data":` and the data. */
  written: AnswerWriter;
  errors: readonly GraphQLFormattedError[];
}

/** How an answer without errors begins. */
export const dataHead = '{"data":';

export interface ExecutorOptions {
  operations: Operations;
  /** The graph of that name. */
  graphOf: (name: string) => Graph;
  /** Is called with the query plan of every answer. */
  onPlan?: (plan: QueryPlan) => void;
}

/** Runs operations over one supergraph: asks its graphs step by step, merges what comes, and writes it as the client asked. */
export class Executor {
  readonly operations: Operations;
  readonly #options: ExecutorOptions;

  constructor(options: ExecutorOptions) {
    this.operations = options.operations;
    this.#options = options;
  }

  /** Runs an operation; whatever a graph does wrong becomes an error beside what the others gave. */
  async answer(ready: ReadyOperation, given: Json, context: GatewayContext): Promise<Answer> {
    const { plan, steps, shape, introspection, constants } = ready;
    this.#options.onPlan?.(plan);
    const run: Run = {
      schema: this.operations.planning.full,
      given: { ...(context.exactVariables ?? given), ...constants },
      graphOf: this.#options.graphOf,
      context,
      data: {},
      errors: [],
    };
    if (steps) await runSteps(run, steps);
    if (introspection) this.#introspect(introspection, run);

    const written = new AnswerWriter().text(dataHead).data(shape, run.data);
    if (written.complete && run.errors.length === 0) return { written, errors: [] };
    const missing = written.complete ? [] : missingIn(shape, run.data);
    return { written, errors: answerErrors(shape, run.data, run.errors, missing) };
  }

  #introspect(document: DocumentNode, run: Run): void {
    const variableValues = run.given;
    // Synchronous, since the schema's own resolvers are.
    const { data } = execute({
      schema: this.operations.planning.api,
      document,
      variableValues,
    }) as {
      data?: Json;
    };
    Object.assign(run.data, data);
  }
}

/** One run of an operation. */
interface Run {
  /** The supergraph's full schema, for type conditions. */
  schema: GraphQLSchema;
  /** The variables that the client gave. For those that it left out, the subgraph uses its own default. */
  given: Json;
  /** The graph of that name. */
  graphOf: (name: string) => Graph;
  context: GatewayContext;
  data: Json;
  errors: GraphQLFormattedError[];
}

/** Takes a step of an operation, until all that it fetches is in `run.data`. */
function runSteps(run: Run, step: Step): Promise<unknown> {
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
