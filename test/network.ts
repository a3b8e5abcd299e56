import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { type GatewayOptions, type RunningGateway, startGateway } from '../gateway/gateway.ts';
import { fixedNetwork } from '../gateway/registry/Network.ts';
import { networkFrom } from '../gateway/registry/readNetwork.ts';
import { type Roll, roller } from '../shared/access/Caller.ts';
import type { Huvudmansdata } from '../shared/domain/huvudman/Huvudmansdata.ts';
import type { CallKey } from '../shared/registry/Signer.ts';
import { natverksfraga } from '../shared/serve/natverksfraga.ts';
import type { RunningServer } from '../shared/serve/serveGraphql.ts';
import { type HuvudmanOptions, startHuvudman } from '../shared/subgraph/startHuvudman.ts';
import {
  type Config,
  loadConfig,
  network as members,
  registeredParter,
} from '../subgraphs/network.ts';
import { startSamverkan } from '../subgraphs/samverkan/startSamverkan.ts';
import { type Answer, ask } from './ask.ts';
import { askAs, gatewayKey, networkToken, type TokenFor, testCallKey, trust } from './identity.ts';
import { log } from './log.ts';
import { patience } from './patience.ts';

/** The real network in one process, on free ports of loopback. */
export interface TestNetwork {
  gateway: RunningServer;
  /** The subgraphs by slug. */
  subgraphs: Map<string, RunningServer>;
  /** Asks the gateway. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks the gateway as a user of a party does, with a token for the network. */
  askAs(who: TokenFor, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Calls a subgraph's own endpoint as its own user, with every role there is when none is given. */
  askOwn(
    slug: string,
    query: string,
    variables?: Record<string, unknown>,
    roller?: readonly Roll[],
  ): Promise<Answer>;
  /** Another gateway over the same subgraphs, with some members at other addresses, or on other versions of the contract. */
  gatewayWith(
    addresses: Record<
      string,
      string | string[] | { url: string; kontraktsversion?: string; callKey?: CallKey }
    >,
    options?: Partial<GatewayOptions>,
  ): Promise<RunningGateway>;
  close(): Promise<void>;
}

export interface TestNetworkOptions {
  /** Only these huvudmän run; all of the network file when left out. */
  only?: string[];
  /** Only these have joined, as samverkan knows it; all of the network file when left out. */
  joined?: string[];
  /** Who has left the network, and when; nobody when left out. */
  left?: Readonly<Record<string, string>>;
  /** Makes the data that a huvudman starts with another; as the network file has it when left out. */
  data?: (data: Huvudmansdata) => Huvudmansdata;
  /** What members publish beyond the contract, as SDL by slug; nothing when left out. */
  extensions?: Record<string, string>;
  /** Seconds for which each huvudman lets its last answers be shown; as the network file has it when left out. */
  inaktuelltSekunder?: number;
  /** Seconds for which samverkan and each huvudman let their answers be shown again; not at all when left out. */
  farskSekunder?: number;
  /** The database of a subgraph; a fresh SQLite file when left out. */
  databaseUrl?: (slug: string) => Promise<string>;
  /** The log of the subgraphs; the tests' own when left out. */
  log?: FastifyBaseLogger;
  /** What each subgraph starts with besides, such as whom it trusts and its workplace. */
  subgraph?: (slug: string) => Partial<HuvudmanOptions>;
  /** Called with every SQL statement of a subgraph. */
  onStatement?: (slug: string, sql: string) => void;
}

const unlimitedRate = {
  requestsPerAddress: 1e9,
  filesPerAddress: 1e9,
  requestsPerToken: 1e9,
  concurrentPerAddress: 1e9,
  connectionsPerAddress: 1e9,
  costPerAddress: 1e15,
  costPerToken: 1e15,
};
const local = { port: 0, host: '127.0.0.1', log };

/** Starts samverkan, the huvudmän and a gateway, each on its own database. */
export async function startNetwork(options: TestNetworkOptions = {}): Promise<TestNetwork> {
  const directory = mkdtempSync(join(tmpdir(), 'vardnat-'));
  const databaseUrl =
    options.databaseUrl ?? (async (slug: string) => `sqlite:${join(directory, `${slug}.sqlite`)}`);
  const subgraphOptions = async (slug: string) => ({
    ...local,
    databaseUrl: await databaseUrl(slug),
    trust,
    farskSekunder: options.farskSekunder,
    log: options.log ?? log,
    onStatement: options.onStatement && ((sql: string) => options.onStatement?.(slug, sql)),
    natverksfraga: natverksfraga(() => gateway.url),
    ...options.subgraph?.(slug),
  });
  const slugs = options.only ?? members.map(({ id }) => id);
  const configs: Config[] = [];
  for (const slug of slugs) configs.push(await loadConfig(slug));
  const subgraphs = new Map(
    await Promise.all([
      startSamverkan(
        (await registeredParter())
          .filter(({ id }) => options.joined?.includes(id) ?? true)
          .map((part) => ({ ...part, uttradd: options.left?.[part.id] ?? null })),
        await subgraphOptions('samverkan'),
      ).then((server) => ['samverkan', server] as const),
      ...configs.map(async (config) => {
        if ('delgraf' in config) {
          const { id, start } = config.delgraf;
          return [id, await start({ ...local, dataDir: directory, trust })] as const;
        }
        const { data, ...self } = config.huvudman;
        const { inaktuelltSekunder = self.inaktuelltSekunder } = options;
        const huvudman = { ...self, inaktuelltSekunder, data: options.data?.(data) ?? data };
        const server = await startHuvudman(huvudman, await subgraphOptions(self.id));
        return [self.id, server] as const;
      }),
    ]),
  );
  const versionOf = new Map(
    configs.flatMap((config) =>
      'delgraf' in config ? [[config.delgraf.id, config.delgraf.kontraktsversion] as const] : [],
    ),
  );
  const supergraphSdl = await readFile(
    new URL('../gateway/compose/supergraph.graphql', import.meta.url),
    'utf8',
  );
  const opened: RunningServer[] = [];
  const gatewayWith: TestNetwork['gatewayWith'] = async (addresses, gatewayOptions = {}) => {
    const known = [...subgraphs].map(([slug, { url }], index) => {
      const kontraktsversion = versionOf.get(slug);
      // Calls to every second member bear a code, those to the others are signed.
      const callKey = index % 2 === 0 ? testCallKey.publicKey : undefined;
      return [
        slug,
        kontraktsversion || callKey ? { url, kontraktsversion, callKey } : url,
      ] as const;
    });
    const { samverkan, ...others } = { ...Object.fromEntries(known), ...addresses };
    const network = fixedNetwork({
      ...networkFrom({ samverkan, huvudman: others, uttradda: options.left ?? {} }),
      extensions: new Map(Object.entries(options.extensions ?? {})),
    });
    const limits = { ...patience, ...gatewayOptions.limits };
    // All tests come from one address, some of them often; tests of the rate set their own.
    const clientLimits = { ...unlimitedRate, ...gatewayOptions.clientLimits };
    const server = await startGateway({
      ...local,
      supergraphSdl,
      network,
      key: gatewayKey,
      ...gatewayOptions,
      limits,
      clientLimits,
    });
    opened.push(server);
    return server;
  };
  const gateway = await gatewayWith({});
  return {
    gateway,
    subgraphs,
    gatewayWith,
    ask: (query, variables) => ask(gateway.url, query, variables),
    askAs: async (who, query, variables) => {
      const authorization = `Bearer ${await networkToken(who)}`;
      return ask(gateway.url, query, variables, { authorization });
    },
    askOwn: (slug, query, variables, own = roller) => {
      const url = subgraphs.get(slug)?.url ?? '';
      return askAs(url, { huvudman: slug, roller: own }, query, variables);
    },
    close: async () => {
      for (const server of [...opened, ...subgraphs.values()]) await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
