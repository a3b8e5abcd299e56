import {
  ApolloGateway,
  type GatewayConfig,
  type ServiceEndpointDefinition,
  type SupergraphSdlHook,
} from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type {
  GatewayExecutor,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { inSpan } from '../../shared/tracing/inSpan.ts';
import type { Graph } from './Graph.ts';
import { PlanExecutor } from './PlanExecutor.ts';
import { PlanStore } from '../operation/PlanStore.ts';

export interface ExecutingGatewayOptions {
  /** The supergraph, or what follows it. */
  supergraphSdl: string | SupergraphSdlHook;
  /** Makes each graph of a supergraph. */
  graphOf: (graph: ServiceEndpointDefinition) => Graph;
  /** The graphs that are the same in every supergraph: a plan that asks no other stands when the supergraph is replaced. */
  standing: ReadonlySet<string>;
  log: FastifyBaseLogger;
  /** Told of the query plan of every answer. */
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
  readonly #onPlan: ExecutingGatewayOptions['onPlan'];
  #executor: PlanExecutor | undefined;

  constructor({ supergraphSdl, graphOf, standing, log, onPlan }: ExecutingGatewayOptions) {
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
    const executor: GatewayExecutor = async (request) => this.executor.execute(request);
    return { executor };
  }

  /** What executes over the supergraph of this moment. */
  get executor(): PlanExecutor {
    if (!this.#executor) throw new Error('no supergraph is loaded');
    return this.#executor;
  }

  stop(): Promise<void> {
    return this.#apollo.stop();
  }

  #take({ coreSupergraphSdl, apiSchema }: { coreSupergraphSdl: string; apiSchema: GraphQLSchema }) {
    this.#plans.dropExtensions();
    this.#executor = new PlanExecutor(coreSupergraphSdl, {
      plans: this.#plans,
      api: apiSchema,
      graphOf: (name) => {
        const graph = this.#graphs.get(name);
        if (!graph) throw new Error(`the supergraph has no graph ${name}`);
        return graph;
      },
      onPlan: this.#onPlan,
    });
  }
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
