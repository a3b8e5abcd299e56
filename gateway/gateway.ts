import type { GraphQLDataSource, ServiceEndpointDefinition } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GatewayKey } from '../shared/access/assertion/GatewayKey.ts';
import type { Kontraktsversion } from '../shared/contract/kontraktsversioner.ts';
import { clientLimits } from '../shared/limits/ClientLimits.ts';
import type { ExtensionViolation } from '../shared/policy/extension/Extension.ts';
import { type RunningServer, serveGraphql } from '../shared/serve/serveGraphql.ts';
import { withExactNumbers } from '../shared/values/exactNumbers.ts';
import { giveAgain, keepSent, mayBeGivenAgain } from './answers/answersAgain.ts';
import { defaultKeptBytes, KeptAnswers } from './answers/KeptAnswers.ts';
import { ownScalars } from './compose/ownScalars.ts';
import { subgraphSchemas } from './compose/subgraphSchemas.ts';
import { ExecutingGateway } from './execute/ExecutingGateway.ts';
import type { CompositionLimits } from './extensions/CompositionProcess.ts';
import { ExtendedSupergraph } from './extensions/ExtendedSupergraph.ts';
import { ExtensionSource } from './extensions/ExtensionSource.ts';
import { followSupergraph } from './extensions/followSupergraph.ts';
import { ClientTokens } from './identity/ClientTokens.ts';
import { type ClientOptions, clientGuard } from './limits/clientGuard.ts';
import { LimitWork } from './limits/LimitWork.ts';
import { planningBound } from './limits/planningBound.ts';
import { type CallObserver, unobserved } from './members/CallObserver.ts';
import { Calls } from './members/Calls.ts';
import { defaultLimits, type Limits } from './members/limits.ts';
import type { Reachable } from './members/Reachable.ts';
import type { MemberLimits } from './members/readMemberLimits.ts';
import { StaleFile } from './members/StaleFile.ts';
import { AttentiveClock } from './natverk/Clock.ts';
import type { GatewayContext } from './natverk/GatewayContext.ts';
import { identifyBy } from './natverk/Identify.ts';
import type { Portal } from './portal/Portal.ts';
import { servePortal } from './portal/servePortal.ts';
import { formatGatewayError } from './question/formatGatewayError.ts';
import { readOnly } from './question/readOnly.ts';
import { requestContext } from './question/requestContext.ts';
import { unforeseenInLog } from './question/unforeseenInLog.ts';
import type { NetworkSource } from './registry/NetworkSource.ts';
import { RegisterGraph } from './registry/RegisterGraph.ts';
import { listedQuery } from './safelist/listedQuery.ts';
import type { Safelist } from './safelist/Safelist.ts';
import { OlderVersions } from './scatter/older/OlderVersions.ts';
import { ScatterSource } from './scatter/ScatterSource.ts';
import { SubgraphSource } from './scatter/SubgraphSource.ts';

export interface GatewayOptions extends ClientOptions {
  supergraphSdl: string;
  /** Who is in the network, and where; null serves each graph of the supergraph at its own routing URL. Closed with the gateway. */
  network: NetworkSource | null;
  /** The key by which members know the gateway; null: its calls carry no assertion, and members let none of them in. */
  key: GatewayKey | null;
  /** The gateway's address as its clients write it; null: as each request says. */
  publicUrl?: string | null;
  port: number;
  host: string;
  log: FastifyBaseLogger;
  limits?: Partial<Limits>;
  /** What of the limits differs for some members, by id. */
  limitsOf?: MemberLimits['limitsOf'];
  /** The IP addresses at which the gateway asks; any when left out or null. */
  reachable?: Reachable | null;
  /** Bytes of whole answers that are kept to be given again, as far as everybody in them allows; 0: none. */
  keptAnswerBytes?: number;
  /** Told of every call to a member; nobody when left out. */
  observer?: CallObserver;
  /** Where the last good extension of each member is kept; in memory when left out. */
  extensionsFolder?: string | null;
  /** The file in which samverkan's last good answers are kept; in memory when left out. */
  samverkanFile?: string | null;
  compositionLimits?: CompositionLimits;
  /** The contract's versions, oldest first; those that are kept with the contract when left out. */
  versions?: readonly Kontraktsversion[];
  /** The pages at /, whose questions are then known beforehand; none when left out or null. */
  portal?: Portal | null;
  /** Told of the query plan of every answer. */
  onPlan?: (plan: QueryPlan) => void;
}

/** A gateway that listens. */
export interface RunningGateway extends RunningServer {
  /** Why what a member has published beyond the contract is not served, by id. */
  quarantined(): ReadonlyMap<string, readonly ExtensionViolation[]>;
}

/**
 * Starts the gateway. A question goes: the limits (admitQuery) → its cost (LimitWork) → Apollo Server (parse, validate) →
 * Apollo's query plan, cached → `samverkan` (SubgraphSource) → `kontrakt` (ScatterSource: one call per owner) → merged →
 * `extensions.natverk`.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { port, host, log } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const { limitsOf, observer = unobserved, reachable, samverkanFile = null } = options;
  const staleFiles = new Map<string, StaleFile>();
  if (samverkanFile !== null) {
    staleFiles.set('samverkan', await StaleFile.open(samverkanFile, log));
  }
  const identify = identifyBy(options.key, null, null);
  const clock = new AttentiveClock();
  const guards = { limits, limitsOf, reachable, clock };
  const calls = new Calls({ ...guards, observer, log, staleFiles, identify });
  options.network?.onChange(({ members }) => {
    calls.keepOnly((id) => id === 'samverkan' || members.has(id));
  });
  const tokens = new ClientTokens({ anyAudience: options.network === null });
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const extended = await extendedSupergraph(options);
  const gateway = new ExecutingGateway({
    supergraphSdl: extended ? followSupergraph(extended, log) : options.supergraphSdl,
    sourceOf: sources(options, extended, limits, calls),
    standing: networkGraphNames,
    log,
    onPlan: options.onPlan,
  });
  const kept = new KeptAnswers(options.keptAnswerBytes ?? defaultKeptBytes);
  options.network?.onChange(() => kept.clear());
  const work = new LimitWork({
    limits: { ...clientLimits, ...options.clientLimits },
    members: () => options.network?.current().members.size ?? 1,
  });
  gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
    kept.clear();
    if (coreSupergraphSdl !== undefined) work.follow(coreSupergraphSdl);
  });
  const server = await serveGraphql<GatewayContext>({
    apollo: (drain) =>
      new ApolloServer<GatewayContext>({
        gateway,
        formatError: formatGatewayError,
        introspection: options.introspection ?? true,
        hideSchemaDetailsFromClientErrors: true,
        includeStacktraceInErrorResponses: false,
        persistedQueries: false,
        stringifyResult: (result) => withExactNumbers(`${JSON.stringify(result)}\n`),
        plugins: [
          drain,
          unforeseenInLog(log),
          ApolloServerPluginLandingPageDisabled(),
          ApolloServerPluginCacheControlDisabled(),
          listedQuery,
          ...(options.network ? [ownScalars, readOnly] : []),
          planningBound,
          mayBeGivenAgain,
          natverkInExtensions,
        ],
        stopOnTerminationSignals: false,
        logger: log,
      }),
    around: {
      arriving: [work.arriving],
      before: [giveAgain(kept, observer), work.asked],
      after: [keepSent(kept), work.sent],
    },
    context: requestContext({
      key: options.key,
      tokens,
      publicUrl: options.publicUrl ?? null,
      clock,
      log,
    }),
    // What a request needs of its scope it is handed: by itself it costs a quarter of the CPU, up to Node.js 24.
    ambient: false,
    ready: async () => {},
    onClose: async () => {
      await extended?.close();
      await options.network?.close();
      await calls.close();
      clock.stop();
    },
    port,
    host,
    log,
    guard: clientGuard({ ...options, safelist: knownQueries(options) }),
    pages: options.portal ? servePortal(options.portal) : undefined,
  });
  return { ...server, quarantined: () => extended?.quarantined ?? new Map() };
}

/** The operator's safelist with the portal's own questions in it, which are to work under any list. */
function knownQueries({ safelist = null, portal = null }: GatewayOptions): Safelist | null {
  if (!portal) return safelist;
  const queries = new Map([...(safelist?.queries ?? []), ...portal.queries]);
  return { queries, only: safelist?.only ?? false };
}

const networkGraphNames: ReadonlySet<string> = new Set(['kontrakt', 'samverkan', 'register']);

/** The supergraph with the members' extensions; null for one whose graphs all have a routing URL. */
async function extendedSupergraph(options: GatewayOptions): Promise<ExtendedSupergraph | null> {
  const { supergraphSdl, network, extensionsFolder = null, compositionLimits, log } = options;
  if (!network) return null;
  return ExtendedSupergraph.start({
    supergraphSdl,
    network,
    folder: extensionsFolder,
    limits: compositionLimits,
    log,
  });
}

/** The data source of each graph: the scatter for `kontrakt`, one guarded address for any other. */
function sources(
  { supergraphSdl, network, versions }: GatewayOptions,
  extended: ExtendedSupergraph | null,
  limits: Limits,
  calls: Calls,
) {
  const schemaOf = subgraphSchemas(supergraphSdl);
  const older = new OlderVersions(versions);
  return ({ name, url = '' }: ServiceEndpointDefinition): GraphQLDataSource => {
    const memberOf = (id: string) => network?.current().members.get(id);
    const undantagOf = (id: string) => network?.current().excluded?.get(id);
    const sdl = extended?.extensionOf(name);
    if (sdl !== undefined) {
      const isMember = (id: string) => (memberOf(id) ?? undantagOf(id)) !== undefined;
      return new ExtensionSource({ huvudman: name, sdl, memberOf, isMember, calls });
    }
    if (network && name === 'register')
      return new RegisterGraph(() => {
        const followed = network.register?.();
        const excluded = network.current().excluded ?? new Map();
        const quarantined = extended?.quarantined ?? new Map();
        return followed ? { ...followed, quarantined, excluded } : null;
      });
    const schema = schemaOf(name);
    if (network && name === 'kontrakt') {
      return new ScatterSource({ schema, memberOf, undantagOf, calls, limits, older });
    }
    const alone = { id: name, urls: [url], kontraktsversion: null };
    return new SubgraphSource({
      name,
      member: () => (network && name === 'samverkan' ? network.current().samverkan : alone),
      schema,
      calls,
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
