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
import { codedError } from '../../shared/errors/codedError.ts';
import { inSpan } from '../../shared/tracing/inSpan.ts';
import { plannerBounds } from '../limits/planningBound.ts';
import type { SelectionShape } from '../scatter/Shape.ts';
import { CompiledOperation } from './CompiledOperation.ts';
import type { PlanStore } from './PlanStore.ts';
import { planningSupergraph } from './planning/planningSupergraph.ts';
import type { RequiredFields } from './planning/RequiredFields.ts';
import { realPlan } from './planning/realPlan.ts';
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
  readonly #required: RequiredFields | null;
  /** What clients may ask, as the planner knows it. */
  readonly #apiSchema: Schema;
  /** What clients may ask, as they are shown it. */
  readonly #api: GraphQLSchema;
  readonly #full: GraphQLSchema;
  readonly #compiled = new LRUCache<string, CompiledOperation>({ max: maxCompiled });

  constructor(supergraphSdl: string, options: ExecutorOptions) {
    const planning = planningSupergraph(supergraphSdl);
    const supergraph = Supergraph.build(planning.sdl);
    const shown = planning.required ? Supergraph.build(supergraphSdl) : supergraph;
    this.#options = options;
    this.#required = planning.required;
    this.#planner = new QueryPlanner(supergraph, { debug: plannerBounds });
    this.#apiSchema = supergraph.apiSchema();
    this.#api = shown.apiSchema().toGraphQLJSSchema();
    this.#full = supergraph.schema.toGraphQLJSSchema();
  }

  /**
   * Answers one request. Rejects with a GraphQLError when the planner gives the operation up; whatever a graph does wrong is
   * told of by errors beside what the others gave.
   */
  async execute(request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const compiled = this.#known(request) ?? (await this.#planned(request));
    const given = (request.request.variables ?? {}) as Json;
    const wrong = getVariableValues(
      this.#api,
      compiled.definition.variableDefinitions ?? [],
      given,
    ).errors;
    if (wrong) return { errors: wrong };
    this.#options.onPlan?.(compiled.plan);

    const variables = compiled.variables(given);
    const shape = compiled.shape(variables);
    if (!compiled.node && asksForData(shape)) throw unplannable();
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

    const data = shapeAnswer(shape, run.data);
    return run.errors.length === 0 ? { data } : { data, errors: run.errors.map(asError) };
  }

  #known(request: GatewayGraphQLRequestContext): CompiledOperation | undefined {
    return this.#compiled.get(keyOf(request));
  }

  #planned(request: GatewayGraphQLRequestContext): Promise<CompiledOperation> {
    return inSpan(
      () => ({ name: 'plan', kind: 'internal' }),
      async () => this.#compile(request),
    );
  }

  #compile(context: GatewayGraphQLRequestContext): CompiledOperation {
    const { document, operation } = context;
    const key = keyOf(context);
    if (!document || !operation) throw new Error('there is nothing to execute');
    const { plans } = this.#options;
    const compiled = new CompiledOperation(document, operation, this.#apiSchema, (planned) => {
      const plan =
        plans.get(key) ?? realPlan(this.#planner.buildQueryPlan(planned), this.#required);
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

function keyOf({ queryHash, request }: GatewayGraphQLRequestContext): string {
  return `${queryHash}:${request.operationName ?? ''}`;
}

function asksForData({ fields }: SelectionShape): boolean {
  return fields.some(({ name }) => !name.startsWith('__'));
}

/** The planner finds nobody to ask, and does not say so: the supergraph promises what no graph can give. */
function unplannable(): GraphQLError {
  return codedError('FRAGA_GAR_INTE_ATT_PLANERA', 'Ingen delgraf kan besvara frågan.');
}

function asError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path, extensions });
}
