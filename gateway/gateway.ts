import type { QueryPlan } from '@apollo/query-planner';
import type { FastifyBaseLogger } from 'fastify';
import type { GatewayKey } from '../shared/access/assertion/assertion.ts';
import { CallCodes } from '../shared/access/assertion/CallCodes.ts';
import type { Kontraktsversion } from '../shared/contract/kontraktsversioner.ts';
import { clientLimits } from '../shared/limits/serverLimits.ts';
import { networkQueries, networkSource } from '../shared/opendata/DataSource.ts';
import { serveData } from '../shared/opendata/serveData.ts';
import { serveDcat } from '../shared/opendata/serveDcat.ts';
import type { ExtensionViolation } from '../shared/policy/extension/Extension.ts';
import type { Reachable } from '../shared/serve/reach/Reachable.ts';
import { type RunningServer, serveGraphql } from '../shared/serve/serveGraphql.ts';
import { LimitWork } from '../shared/serve/work/LimitWork.ts';
import { Settlement } from '../shared/store/Settlement.ts';
import type { SharedStore } from '../shared/store/SharedStore.ts';
import { SchemaFile } from './developers/SchemaFile.ts';
import { serveDevelopers } from './developers/serveDevelopers.ts';
import type { CompositionLimits } from './extensions/CompositionProcess.ts';
import type { Extended } from './extensions/ExtendedSupergraph.ts';
import { followSupergraph } from './extensions/followSupergraph.ts';
import { extendedSupergraph, graphsOf, networkGraphNames } from './extensions/graphsOf.ts';
import { fhirQuestions } from './fhir/questions.ts';
import { fhirService, serveFhir } from './fhir/serveFhir.ts';
import { type ClientOptions, clientGuard } from './limits/clientGuard.ts';
import { type CallObserver, unobserved } from './members/guards.ts';
import { type Lasting, StaleFile } from './members/lastAnswers.ts';
import { defaultLimits, type Limits, type MemberLimits } from './members/limits.ts';
import { Calls } from './members/members.ts';
import type { Usage } from './metrics/Usage.ts';
import { AttentiveClock, type GatewayContext, Identify } from './natverk/context.ts';
import type { Planner } from './operation/planning/nativePlanner.ts';
import type { Portal } from './portal/Portal.ts';
import { servePortal } from './portal/servePortal.ts';
import { apolloFront } from './question/apolloFront.ts';
import { ClientTokens } from './question/ClientTokens.ts';
import { defaultKeptBytes, giveAgain, KeptAnswers, keepSent } from './question/KeptAnswers.ts';
import { leanFront, requestContext } from './question/question.ts';
import type { NetworkSource } from './registry/Network.ts';
import { serveGraphs } from './router/serveGraphs.ts';
import { ExecutingGateway } from './run/ExecutingGateway.ts';
import type { Graph } from './run/run.ts';
import { hashOf } from './safelist/hashOf.ts';
import type { Safelist } from './safelist/Safelist.ts';

export interface GatewayOptions extends ClientOptions {
  supergraphSdl: string;
  /** The members and their addresses; with null, each graph of the supergraph is asked at its own routing URL. Closed with the gateway. */
  network: NetworkSource | null;
  /** The key by which members know the gateway; null: its calls carry no assertion, and members let none of them in. */
  key: GatewayKey | null;
  /** The gateway's address as its clients write it; null: as each request says. */
  publicUrl?: string | null;
  port: number;
  host: string;
  log: FastifyBaseLogger;
  limits?: Partial<Limits>;
  /** The limits that differ for some members, by the member's id. */
  limitsOf?: MemberLimits['limitsOf'];
  /** The IP addresses at which the gateway asks; any when left out or null. */
  reachable?: Reachable | null;
  /** Bytes of whole answers that are kept to be given again, as far as everybody in them allows; 0: none. */
  keptAnswerBytes?: number;
  /** Counts what clients ask; nothing is counted when left out. Closed with the gateway. */
  usage?: Usage | null;
  /** Shares used ids and callers' budgets with other gateways. Memory of this process when left out or null; closed with the gateway. */
  store?: SharedStore | null;
  /** Is called for every call to a member; none when left out. */
  observer?: CallObserver;
  /** Where the last good extension of each member is kept; in memory when left out. */
  extensionsFolder?: string | null;
  /** The file in which samverkan's last good answers are kept, or what keeps them; in memory when left out. */
  samverkanFile?: string | Lasting | null;
  /** The network's supergraph where another process composes it; composed here when left out. */
  extended?: Extended | null;
  compositionLimits?: CompositionLimits;
  /** The contract's versions, oldest first; those that are kept with the contract when left out. */
  versions?: readonly Kontraktsversion[];
  /** The pages at /, whose questions are then known beforehand; none when left out or null. */
  portal?: Portal | null;
  /** The member that publishes the view of the whole network as open data; nobody when left out or null. */
  publisher?: string | null;
  /** The e-mail address that answers for that view and for the ways to ask; not stated when left out or null. */
  openDataContact?: string | null;
  /** Whether another router is served the network's graphs one by one; false when left out. */
  graphs?: boolean;
  /** Who plans operations; Apollo's planner when left out. */
  planner?: Planner;
  /** Is called with the query plan of every answer. */
  onPlan?: (plan: QueryPlan) => void;
}

/** A gateway that listens. */
export interface RunningGateway extends RunningServer {
  /** Why what a member has published beyond the contract is not served, by id. */
  quarantined(): ReadonlyMap<string, readonly ExtensionViolation[]>;
}

/**
 * Starts the gateway. A question goes through five rooms, each with one file of its name to read first: `question` (limits,
 * its cost, kept answers, the token), `operation` (validated, planned and compiled once), `run` (each graph asked step by step,
 * `kontrakt` by one call to each owner), `members` (the calls) and `answer` (scanned or checked, then written).
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { port, host, log } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const { limitsOf, observer = unobserved, reachable, samverkanFile = null } = options;
  const staleFiles = new Map<string, Lasting>();
  if (samverkanFile !== null) {
    const opened = typeof samverkanFile === 'string';
    const file = opened ? await StaleFile.open(samverkanFile, log) : samverkanFile;
    staleFiles.set('samverkan', file);
  }
  const { key } = options;
  const own = key && { key, codes: new CallCodes(key) };
  const identify = new Identify(own, null, null);
  const clock = new AttentiveClock();
  const guards = { limits, limitsOf, reachable, clock };
  const calls = new Calls({ ...guards, observer, log, staleFiles, identify });
  options.network?.onChange(({ members }) => {
    calls.keepOnly((id) => id === 'samverkan' || members.has(id));
  });
  const { store = null } = options;
  const settlement = store && new Settlement(store);
  const tokens = new ClientTokens({
    anyAudience: options.network === null,
    uses: store ?? undefined,
  });
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const extended = options.extended ?? (await extendedSupergraph(options));
  const graphOf = graphsOf({ ...options, extended, limits, calls });
  const byName = new Map<string, Graph>();
  let supergraphSdl = '';
  const gateway = new ExecutingGateway({
    supergraphSdl: extended ? followSupergraph(extended, log) : options.supergraphSdl,
    graphOf: (given) => {
      const graph = graphOf(given);
      byName.set(given.name, graph);
      return graph;
    },
    standing: networkGraphNames,
    log,
    planner: options.planner,
    onPlan: options.onPlan,
  });
  const kept = new KeptAnswers(options.keptAnswerBytes ?? defaultKeptBytes);
  options.network?.onChange(() => kept.clear());
  const members = () => options.network?.current().members.size ?? 1;
  const inForce = { ...clientLimits, ...options.clientLimits };
  const work = new LimitWork({ limits: inForce, members, settlement });
  const schemaFile = new SchemaFile();
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    kept.clear();
    schemaFile.follow(apiSchema);
    options.usage?.follow(apiSchema);
    if (coreSupergraphSdl === undefined) return;
    supergraphSdl = coreSupergraphSdl;
    work.follow(coreSupergraphSdl);
  });
  const context = requestContext({
    own,
    tokens,
    publicUrl: options.publicUrl ?? null,
    clock,
    log,
  });
  const server = await serveGraphql<GatewayContext>({
    apollo: apolloFront({
      gateway,
      introspection: options.introspection ?? true,
      ofNetwork: options.network !== null,
      log,
    }),
    around: {
      arriving: [work.arriving],
      before: [giveAgain(kept, observer), work.asked],
      after: [keepSent(kept), work.sent, ...(options.usage ? [options.usage.answered] : [])],
    },
    front: leanFront({ gateway, context, observer, log }),
    context,
    // What a request needs of its scope it is handed: by itself it costs a quarter of the CPU, up to Node.js 24.
    ambient: () => false,
    ready: async () => {},
    onClose: async () => {
      await extended?.close();
      await options.network?.close();
      await options.usage?.close();
      await calls.close();
      await store?.close();
      clock.stop();
    },
    port,
    host,
    log,
    guard: clientGuard({ ...options, settlement, safelist: knownQueries(options) }),
    pages: async (app) => {
      // What the members of a network publish is public; another supergraph is shown as far as it may be asked about itself.
      if (options.network || options.introspection !== false) schemaFile.serve(app);
      if (options.graphs) {
        const sdl = () => supergraphSdl;
        const publicUrl = options.publicUrl ?? null;
        const found = (name: string) => byName.get(name);
        serveGraphs(app, { graphOf: found, supergraphSdl: sdl, members, publicUrl, context, log });
      }
      if (options.network) {
        serveData(app, networkSource);
        serveDcat(app, networkSource, {
          publicUrl: options.publicUrl ?? null,
          services: fhirService,
          schemaFile: true,
          joint: options.publisher ?? null,
          contact: options.openDataContact,
        });
        await serveFhir(app, options.publicUrl ?? null);
      }
      if (options.portal) {
        const { folder } = options.portal;
        serveDevelopers(app, { schema: schemaFile, limits: inForce, folder });
        await servePortal(options.portal)(app);
      }
    },
  });
  return { ...server, quarantined: () => extended?.quarantined ?? new Map() };
}

/** The operator's safelist with the portal's and the files' own questions in it, which are to work under any list. */
function knownQueries({ safelist = null, portal, network }: GatewayOptions): Safelist | null {
  const files = safelist && network ? [...networkQueries, ...fhirQuestions] : [];
  const own = [...(portal?.queries ?? []), ...files.map((text) => [hashOf(text), text] as const)];
  if (own.length === 0) return safelist;
  const queries = new Map([...(safelist?.queries ?? []), ...own]);
  return { queries, only: safelist?.only ?? false };
}
