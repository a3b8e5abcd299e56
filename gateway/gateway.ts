import {
  ApolloGateway,
  type Experimental_DidResolveQueryPlanCallback,
  type GraphQLDataSource,
  type ServiceEndpointDefinition,
} from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { Agent } from 'undici';
import { type RunningServer, serveGraphql } from '../shared/runtime/serveGraphql.ts';
import { formatGatewayErrorFor } from './formatGatewayError.ts';
import type { GatewayContext } from './GatewayContext.ts';
import { Natverk } from './Natverk.ts';
import type { Network } from './readNetwork.ts';
import { readOnly } from './readOnly.ts';
import { defaultLimits, type Limits } from './scatter/limits.ts';
import { ScatterSource } from './scatter/ScatterSource.ts';
import { SubgraphSource } from './scatter/SubgraphSource.ts';
import { subgraphSchemas } from './subgraphSchemas.ts';

/** The steps that the planner found for a query. */
export type QueryPlan = Parameters<Experimental_DidResolveQueryPlanCallback>[0]['queryPlan'];

export interface GatewayOptions {
  supergraphSdl: string;
  /** Who is in the network, and where; null serves each graph of the supergraph at its own routing URL. */
  network: Network | null;
  port: number;
  host: string;
  log: FastifyBaseLogger;
  limits?: Partial<Limits>;
  /** Told of the query plan of every answer. */
  onPlan?: (plan: QueryPlan) => void;
}

/**
 * Starts the gateway. A question goes: Apollo Server (parse, validate) → Apollo's query plan, cached → `samverkan`
 * (SubgraphSource) → `kontrakt` (ScatterSource: one call per owner) → merged → `extensions.natverk`.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningServer> {
  const { supergraphSdl, port, host, log } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const dispatcher = new Agent({
    connections: limits.connectionsPerSubgraph,
    connect: { timeout: limits.subgraphTimeoutMs },
  });
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: sources(options, limits, dispatcher),
    experimental_didResolveQueryPlan: ({ queryPlan }) => options.onPlan?.(queryPlan),
    logger: log,
  });
  return serveGraphql<GatewayContext>({
    apollo: (drain) =>
      new ApolloServer<GatewayContext>({
        gateway,
        formatError: formatGatewayErrorFor(log),
        plugins: [drain, ApolloServerPluginLandingPageDisabled(), readOnly, natverkInExtensions],
        stopOnTerminationSignals: false,
        logger: log,
      }),
    context: async () => ({ natverk: new Natverk() }),
    ready: async () => {},
    onClose: () => dispatcher.close(),
    port,
    host,
    log,
  });
}

/** The data source of each graph: the scatter for `kontrakt`, one guarded address for any other. */
function sources({ supergraphSdl, network }: GatewayOptions, limits: Limits, dispatcher: Agent) {
  const schemaOf = subgraphSchemas(supergraphSdl);
  return ({ name, url = '' }: ServiceEndpointDefinition): GraphQLDataSource => {
    const schema = schemaOf(name);
    if (network && name === 'kontrakt') {
      const memberOf = (id: string) => network.members.get(id);
      return new ScatterSource({ schema, memberOf, dispatcher, limits });
    }
    return new SubgraphSource({
      name,
      url: network && name === 'samverkan' ? network.samverkan : url,
      schema,
      dispatcher,
      limits,
      unavailable: name === 'samverkan' ? 'SAMVERKAN_UNAVAILABLE' : 'SUBGRAPH_UNAVAILABLE',
    });
  };
}

/** Says beside every answer who was asked and how each answered. */
const natverkInExtensions: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single') return;
      const natverk = contextValue.natverk.list();
      if (natverk.length === 0) return;
      const result = response.body.singleResult;
      result.extensions = { ...result.extensions, natverk };
    },
  }),
};
