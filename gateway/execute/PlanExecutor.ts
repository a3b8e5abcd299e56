import { type Schema, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
} from '@apollo/server-gateway-interface';
import {
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { plannerBounds } from '../limits/planningBound.ts';
import { CompiledOperation } from './CompiledOperation.ts';
import type { PlanStore } from './PlanStore.ts';
import { type FetchAnswer, type FetchRequest, type Run, runPlan } from './runPlan.ts';
import { shapeAnswer } from './shapeAnswer.ts';

type Json = Record<string, unknown>;

export interface ExecutorOptions {
  /** The plans of operations, which outlive a supergraph where they can. */
  plans: PlanStore;
  /** Asks one graph of the supergraph, for the request of this context. Must not reject. */
  fetch: (graph: string, request: FetchRequest, context: unknown) => Promise<FetchAnswer>;
  /** Told of the query plan of every answer. */
  onPlan?: (plan: QueryPlan) => void;
}

/** Operations that are kept ready to run. */
const maxCompiled = 1_000;

/**
 * Executes operations over one supergraph: Apollo's planner says what to ask of which graph, once per operation; each run
 * asks it, merges what comes, and shapes it as the client asked.
 */
export class PlanExecutor {
  readonly #options: ExecutorOptions;
  readonly #planner: QueryPlanner;
  readonly #apiSchema: Schema;
  readonly #api: GraphQLSchema;
  readonly #full: GraphQLSchema;
  readonly #compiled = new LRUCache<string, CompiledOperation>({ max: maxCompiled });

  constructor(supergraphSdl: string, options: ExecutorOptions) {
    const supergraph = Supergraph.build(supergraphSdl);
    this.#options = options;
    this.#planner = new QueryPlanner(supergraph, { debug: plannerBounds });
    this.#apiSchema = supergraph.apiSchema();
    this.#api = this.#apiSchema.toGraphQLJSSchema();
    this.#full = supergraph.schema.toGraphQLJSSchema();
  }

  /**
   * Answers one request. Rejects with a GraphQLError when the planner gives the operation up; whatever a graph does wrong is
   * told of by errors beside what the others gave.
   */
  async execute(request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const compiled = this.#compile(request);
    const given = (request.request.variables ?? {}) as Json;
    const wrong = getVariableValues(
      this.#api,
      compiled.definition.variableDefinitions ?? [],
      given,
    ).errors;
    if (wrong) return { errors: wrong };
    this.#options.onPlan?.(compiled.plan);

    const variables = compiled.variables(given);
    const run: Run = {
      schema: this.#full,
      variables,
      given,
      fetch: (graph, asked) => this.#options.fetch(graph, asked, request.context),
      data: {},
      errors: [],
    };
    if (compiled.node) await runPlan(run, compiled.node);
    if (compiled.introspection) this.#introspect(compiled.introspection, run);

    const data = shapeAnswer(compiled.shape(variables), run.data);
    return run.errors.length === 0 ? { data } : { data, errors: run.errors.map(asError) };
  }

  #compile({ document, operation, queryHash, request }: GatewayGraphQLRequestContext) {
    const key = `${queryHash}:${request.operationName ?? ''}`;
    const known = this.#compiled.get(key);
    if (known) return known;
    if (!document || !operation) throw new Error('there is nothing to execute');
    const { plans } = this.#options;
    const compiled = new CompiledOperation(document, operation, this.#apiSchema, (planned) => {
      const plan = plans.get(key) ?? this.#planner.buildQueryPlan(planned);
      plans.set(key, plan);
      return plan;
    });
    this.#compiled.set(key, compiled);
    return compiled;
  }

  #introspect(document: NonNullable<CompiledOperation['introspection']>, run: Run): void {
    const variableValues = run.given;
    // Synchronous, since the schema's own resolvers are.
    const { data } = execute({ schema: this.#api, document, variableValues }) as { data?: Json };
    Object.assign(run.data, data);
  }
}

function asError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path, extensions });
}
