import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
} from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
  print,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { codedError } from '../../shared/errors/codedError.ts';
import { inSpan } from '../../shared/tracing/inSpan.ts';
import type { SelectionShape } from '../check/Shape.ts';
import { plannerBounds } from '../limits/planningBound.ts';
import type { GatewayContext } from '../natverk/GatewayContext.ts';
import { answerErrors } from './answerErrors.ts';
import { CompiledOperation, type ReadyOperation } from './CompiledOperation.ts';
import { missingIn } from './missingIn.ts';
import type { Vocabulary } from './OwnNames.ts';
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
  readonly #vocabulary: Vocabulary;
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
    this.#vocabulary = {
      schema: this.#apiSchema.toGraphQLJSSchema(),
      planned: planning.planned,
    };
    this.#full = supergraph.schema.toGraphQLJSSchema();
  }

  /**
   * Answers one request. Rejects with a GraphQLError when the planner gives the operation up; whatever a graph does wrong is
   * told of by errors beside what the others gave.
   */
  async execute(request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const compiled = this.#compiledOf(request);
    const given = (request.request.variables ?? {}) as Json;
    const { exactVariables } = request.context as unknown as Pick<GatewayContext, 'exactVariables'>;
    const wrong = getVariableValues(
      this.#api,
      compiled.definition.variableDefinitions ?? [],
      given,
    ).errors;
    if (wrong) return { errors: wrong };
    const variables = compiled.variables(given);
    const ready = compiled.known(variables) ?? (await this.#prepare(compiled, variables));
    const { plan, node, shape, introspection, constants } = ready;
    this.#options.onPlan?.(plan);
    if (!node && asksForData(shape)) throw unplannable();
    const run: Run = {
      schema: this.#full,
      given: { ...(exactVariables ?? given), ...constants },
      fetch: (graph, asked) => this.#options.fetch(graph, asked, request.context),
      data: {},
      errors: [],
    };
    if (node) await runPlan(run, node);
    if (introspection) this.#introspect(introspection, run);

    const { data, complete } = shapeAnswer(shape, run.data);
    const missing = complete ? [] : missingIn(shape, run.data);
    const errors = answerErrors(shape, run.data, run.errors, missing);
    return errors.length === 0 ? { data } : { data, errors: errors.map(asError) };
  }

  #compiledOf(context: GatewayGraphQLRequestContext): CompiledOperation {
    const key = keyOf(context);
    const known = this.#compiled.get(key);
    if (known) return known;
    const { document, operation } = context;
    if (!document || !operation) throw new Error('there is nothing to execute');
    const compiled = new CompiledOperation(document, operation, this.#vocabulary);
    this.#compiled.set(key, compiled);
    return compiled;
  }

  #prepare(compiled: CompiledOperation, variables: Json): Promise<ReadyOperation> {
    return inSpan(
      () => ({ name: 'plan', kind: 'internal' }),
      async () => compiled.prepare(variables, (fetched) => this.#plan(fetched)),
    );
  }

  /** By what is asked, not by the client's names for it: questions that differ in these only share a plan. */
  #plan(fetched: DocumentNode): QueryPlan {
    const { plans } = this.#options;
    const text = print(fetched);
    const known = plans.get(text);
    if (known) return known;
    const operation = operationFromDocument(this.#apiSchema, fetched);
    const plan = realPlan(this.#planner.buildQueryPlan(operation), this.#required);
    plans.set(text, plan);
    return plan;
  }

  #introspect(document: DocumentNode, run: Run): void {
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
