import {
  ApolloGateway,
  type GatewayConfig,
  type GraphQLDataSource,
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
import { inSpan } from '../../shared/tracing/inSpan.ts';
import { PlanExecutor } from './PlanExecutor.ts';
import { PlanStore } from './PlanStore.ts';

export interface ExecutingGatewayOptions {
  /** The supergraph, or what follows it. */
  supergraphSdl: string | SupergraphSdlHook;
  /** Makes the data source of each graph of a supergraph. */
  sourceOf: (graph: ServiceEndpointDefinition) => GraphQLDataSource;
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
  readonly #sources = new Map<string, GraphQLDataSource>();
  readonly #plans: PlanStore;
  readonly #onPlan: ExecutingGatewayOptions['onPlan'];
  #executor: PlanExecutor | undefined;

  constructor({ supergraphSdl, sourceOf, standing, log, onPlan }: ExecutingGatewayOptions) {
    this.#plans = new PlanStore(standing);
    this.#onPlan = onPlan;
    const config: Partial<GatewayConfig> = {
      buildService: (graph) => {
        const source = sourceOf(graph);
        this.#sources.set(graph.name, source);
        return source;
      },
      logger: log,
    };
    this.#apollo = new ApolloGateway({ ...config, supergraphSdl } as GatewayConfig);
    this.#apollo.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => this.#take(coreSupergraphSdl));
  }

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback) {
    return this.#apollo.onSchemaLoadOrUpdate(callback as never);
  }

  async load(options: Parameters<GatewayInterface['load']>[0]) {
    await this.#apollo.load(options);
    // Looked up for each request: one under way is finished by the executor that it began with.
    const executor: GatewayExecutor = async (request) => {
      if (!this.#executor) throw new Error('no supergraph is loaded');
      return this.#executor.execute(request);
    };
    return { executor };
  }

  stop(): Promise<void> {
    return this.#apollo.stop();
  }

  #take(supergraphSdl: string): void {
    this.#plans.dropExtensions();
    this.#executor = new PlanExecutor(supergraphSdl, {
      plans: this.#plans,
      fetch: async (graph, { query, variables }, context) => {
        const source = this.#sources.get(graph);
        if (!source) throw new Error(`the supergraph has no graph ${graph}`);
        const request = { query, variables };
        return inSpan(
          () => ({ name: `fetch ${graph}`, kind: 'internal' }),
          () => source.process({ request, context } as never) as never,
        );
      },
      onPlan: this.#onPlan,
    });
  }
}
