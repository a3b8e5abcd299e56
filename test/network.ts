import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GatewayOptions, startGateway } from '../gateway/gateway.ts';
import { networkFrom } from '../gateway/readNetwork.ts';
import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import type { Huvudmansdata } from '../shared/domain/huvudman/Huvudmansdata.ts';
import { natverksfraga } from '../shared/runtime/natverksfraga.ts';
import type { RunningServer } from '../shared/runtime/serveGraphql.ts';
import { startHuvudman } from '../shared/runtime/startHuvudman.ts';
import { loadHuvudman, network as members } from '../subgraphs/network.ts';
import { registeredParter } from '../subgraphs/registeredParter.ts';
import { startSamverkan } from '../subgraphs/samverkan/startSamverkan.ts';
import { type Answer, ask } from './ask.ts';
import { log } from './log.ts';

/** The real network in one process, on free ports of loopback. */
export interface TestNetwork {
  gateway: RunningServer;
  /** The subgraphs by slug. */
  subgraphs: Map<string, RunningServer>;
  /** Asks the gateway. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Another gateway over the same subgraphs, with some members at other addresses. */
  gatewayWith(
    addresses: Record<string, string>,
    options?: Partial<GatewayOptions>,
  ): Promise<RunningServer>;
  close(): Promise<void>;
}

export interface TestNetworkOptions {
  /** Only these huvudmän run; all of the network file when left out. */
  only?: string[];
  /** Makes the data that a huvudman starts with another; as the network file has it when left out. */
  data?: (data: Huvudmansdata) => Huvudmansdata;
  /** The database of a subgraph; a fresh SQLite file when left out. */
  databaseUrl?: (slug: string) => Promise<string>;
  /** Told of every SQL statement of a subgraph. */
  onStatement?: (slug: string, sql: string) => void;
}

const local = { port: 0, host: '127.0.0.1', log };

/** Starts samverkan, the huvudmän and a gateway, each on its own database. */
export async function startNetwork(options: TestNetworkOptions = {}): Promise<TestNetwork> {
  const directory = mkdtempSync(join(tmpdir(), 'vardnat-'));
  const databaseUrl =
    options.databaseUrl ?? (async (slug: string) => `sqlite:${join(directory, `${slug}.sqlite`)}`);
  const subgraphOptions = async (slug: string) => ({
    ...local,
    databaseUrl: await databaseUrl(slug),
    onStatement: options.onStatement && ((sql: string) => options.onStatement?.(slug, sql)),
  });
  const slugs = options.only ?? members.map(({ id }) => id);
  const huvudman: Huvudman[] = [];
  for (const slug of slugs) {
    const self = await loadHuvudman(slug);
    huvudman.push({ ...self, data: options.data?.(self.data) ?? self.data });
  }
  const subgraphs = new Map(
    await Promise.all([
      startSamverkan(await registeredParter(), await subgraphOptions('samverkan')).then(
        (server) => ['samverkan', server] as const,
      ),
      ...huvudman.map(async (self) => {
        const server = await startHuvudman(self, {
          ...(await subgraphOptions(self.id)),
          natverksfraga: { planpunkt: (id) => natverksfraga(gateway.url).planpunkt(id) },
        });
        return [self.id, server] as const;
      }),
    ]),
  );
  const supergraphSdl = await readFile(
    new URL('../gateway/supergraph.graphql', import.meta.url),
    'utf8',
  );
  const opened: RunningServer[] = [];
  const gatewayWith: TestNetwork['gatewayWith'] = async (addresses, gatewayOptions = {}) => {
    const known = [...subgraphs].map(([slug, { url }]) => [slug, url] as const);
    const { samverkan, ...others } = { ...Object.fromEntries(known), ...addresses };
    const network = networkFrom({ samverkan, huvudman: others });
    // Generous, so that a busy machine makes no member look silent; tests of silence set their own.
    const limits = { subgraphTimeoutMs: 15_000, memberBudgetMs: 15_000, ...gatewayOptions.limits };
    const options = { ...local, supergraphSdl, network, ...gatewayOptions, limits };
    const server = await startGateway(options);
    opened.push(server);
    return server;
  };
  const gateway = await gatewayWith({});
  return {
    gateway,
    subgraphs,
    gatewayWith,
    ask: (query, variables) => ask(gateway.url, query, variables),
    close: async () => {
      for (const server of [...opened, ...subgraphs.values()]) await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
