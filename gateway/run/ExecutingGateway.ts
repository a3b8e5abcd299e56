import {
  ApolloGateway,
  type GatewayConfig,
  type ServiceEndpointDefinition,
  type SupergraphSdlHook,
} from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { inSpan } from '../../shared/tracing/scope.ts';
import { parseExact } from '../../shared/values/exactNumbers.ts';
import { Operations, PlanStore } from '../operation/operation.ts';
import type { Planner } from '../operation/planning/nativePlanner.ts';
import { dataHead, Executor, type Graph } from './run.ts';

export interface ExecutingGatewayOptions {
  /** The supergraph, or what follows it. */
  supergraphSdl: string | SupergraphSdlHook;
  /** Makes each graph of a supergraph. */
  graphOf: (graph: ServiceEndpointDefinition) => Graph;
  /** The graphs that are the same in every supergraph: a plan that asks no other stands when the supergraph is replaced. */
  standing: ReadonlySet<string>;
  log: FastifyBaseLogger;
  /** Who plans; Apollo's planner when left out. */
  planner?: Planner;
  /** Is called with the query plan of every answer. */
  onPlan?: (plan: QueryPlan) => void;
}

/**
 * Apollo's gateway, which loads and follows the supergraph, with an executor of our own: Apollo's works out the operation
 * anew for every request, and copies every answer once more.
 */
export class ExecutingGateway implements GatewayInterface {
  readonly #apollo: ApolloGateway;
  readonly #graphs = new Map<string, Graph>();
  readonly #plans: PlanStore;
  readonly #planner: Planner;
  readonly #onPlan: ExecutingGatewayOptions['onPlan'];
  #executor: Executor | undefined;

  constructor(options: ExecutingGatewayOptions) {
    const { supergraphSdl, graphOf, standing, log, onPlan, planner = 'apollo' } = options;
    this.#planner = planner;
    this.#plans = new PlanStore(standing);
    this.#onPlan = onPlan;
    const config: Partial<GatewayConfig> = {
      buildService: (graph) => {
        this.#graphs.set(graph.name, traced(graph.name, graphOf(graph)));
        return neverAsked;
      },
      // What was composed is valid, or it would not have been composed.
      validateSupergraph: false,
      logger: log,
    };
    this.#apollo = new ApolloGateway({ ...config, supergraphSdl } as GatewayConfig);
    this.#apollo.onSchemaLoadOrUpdate((loaded) => this.#take(loaded));
  }

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback) {
    return this.#apollo.onSchemaLoadOrUpdate(callback as never);
  }

  async load(options: Parameters<GatewayInterface['load']>[0]) {
    await this.#apollo.load(options);
    // Looked up for each request: one under way is finished by the executor that it began with.
    const executor: GatewayExecutor = async (request) => execute(this.executor, request);
    return { executor };
  }

  /** What executes over the supergraph of this moment. */
  get executor(): Executor {
    if (!this.#executor) throw new Error('no supergraph is loaded');
    return this.#executor;
  }

  stop(): Promise<void> {
    return this.#apollo.stop();
  }

  #take({ coreSupergraphSdl, apiSchema }: { coreSupergraphSdl: string; apiSchema: GraphQLSchema }) {
    this.#plans.dropExtensions();
    this.#executor = new Executor({
      operations: new Operations(coreSupergraphSdl, {
        api: apiSchema,
        plans: this.#plans,
        planner: this.#planner,
      }),
      graphOf: (name) => {
        const graph = this.#graphs.get(name);
        if (!graph) throw new Error(`the supergraph has no graph ${name}`);
        return graph;
      },
      onPlan: this.#onPlan,
    });
  }
}

/** Answers one request that Apollo Server has validated. Rejects with a GraphQLError when it cannot be planned. */
async function execute(
  executor: Executor,
  { document, operation, source = '', request, context }: GatewayGraphQLRequestContext,
): Promise<GatewayExecutionResult> {
  if (!document || !operation) throw new Error('there is nothing to execute');
  const { operations } = executor;
  const { operationName = null } = request;
  const compiled = operations.ofValid(operationName, source, document, operation);
  const given = (request.variables ?? {}) as Record<string, unknown>;
  const wrong = operations.wrongVariables(compiled, given);
  if (wrong) return { errors: wrong };
  const ready = await operations.ready(compiled, given);
  const { written, errors } = await executor.answer(ready, given, context as never);
  const data = parseExact(written.end().toString('utf8', dataHead.length)) as typeof given | null;
  return errors.length === 0 ? { data } : { data, errors: errors.map(asError) };
}

function asError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path, extensions });
}

/** What Apollo's gateway would ask, if it executed anything. */
const neverAsked = {
  process: async () => {
    throw new Error('the executor asks the graphs');
  },
};

/** A graph whose fetches are part of the trace, where there is one. */
function traced(name: string, graph: Graph): Graph {
  const start = () => ({ name: `fetch ${name}`, kind: 'internal' }) as const;
  return { ask: (asked, context) => inSpan(start, () => graph.ask(asked, context)) };
}
