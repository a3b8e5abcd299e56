import type { QueryPlan } from '@apollo/query-planner';
import type {
  GatewayExecutor,
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import type { FastifyBaseLogger } from 'fastify';
import { inSpan } from '../../shared/tracing/inSpan.ts';
import type { Graph, GraphSource, SupergraphSource } from './GraphSource.ts';
import { PlanExecutor } from './PlanExecutor.ts';
import { PlanStore } from './PlanStore.ts';

export interface ExecutingGatewayOptions {
  supergraph: SupergraphSource;
  /** Makes the data source of each graph of a supergraph. */
  sourceOf: (graph: Graph) => GraphSource;
  /** The graphs that are the same in every supergraph: a plan that asks no other stands when the supergraph is replaced. */
  standing: ReadonlySet<string>;
  log: FastifyBaseLogger;
  /** Told of the query plan of every answer. */
  onPlan?: (plan: QueryPlan) => void;
}

/**
 * The gateway that Apollo Server runs: follows the supergraph, and answers by an executor over each. A supergraph that
 * cannot be taken up leaves the one before in place.
 */
export class ExecutingGateway implements GatewayInterface {
  readonly #options: ExecutingGatewayOptions;
  readonly #sources = new Map<string, { url?: string; source: GraphSource }>();
  readonly #plans: PlanStore;
  readonly #listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  #current: { executor: PlanExecutor; supergraphSdl: string } | undefined;

  constructor(options: ExecutingGatewayOptions) {
    this.#options = options;
    this.#plans = new PlanStore(options.standing);
  }

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback): () => void {
    this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  }

  async load(): Promise<GatewayLoadResult> {
    const { supergraph, log } = this.#options;
    supergraph.onUpdate((supergraphSdl) => {
      try {
        this.#take(supergraphSdl);
      } catch (error) {
        log.error({ err: error }, 'the supergraph could not be taken up');
      }
    });
    this.#take(supergraph.supergraphSdl);
    // Looked up for each request: one under way is finished by the executor that it began with.
    const executor: GatewayExecutor = async (request) => {
      if (!this.#current) throw new Error('no supergraph is loaded');
      return this.#current.executor.execute(request);
    };
    return { executor };
  }

  async stop(): Promise<void> {}

  #take(supergraphSdl: string): void {
    if (this.#current?.supergraphSdl === supergraphSdl) return;
    const executor = new PlanExecutor(supergraphSdl, {
      plans: this.#plans,
      fetch: async (graph, { query, variables }, context) => {
        const source = this.#sources.get(graph)?.source;
        if (!source) throw new Error(`the supergraph has no graph ${graph}`);
        return inSpan(
          () => ({ name: `fetch ${graph}`, kind: 'internal' }),
          () => source.process({ request: { query, variables }, context }),
        );
      },
      onPlan: this.#options.onPlan,
    });
    for (const { name, url } of executor.graphs) {
      if (this.#sources.get(name)?.url === url) continue;
      this.#sources.set(name, { url, source: this.#options.sourceOf({ name, url }) });
    }
    this.#plans.dropExtensions();
    this.#current = { executor, supergraphSdl };
    for (const listener of this.#listeners) {
      listener({ apiSchema: executor.apiSchema, coreSupergraphSdl: supergraphSdl });
    }
  }
}
