import cluster from 'node:cluster';
import type { FastifyBaseLogger } from 'fastify';
import type { Registry } from 'prom-client';
import { sentence } from '../../shared/serve/runServer.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import type { SharedStore } from '../../shared/store/SharedStore.ts';
import { StoreBehind } from '../../shared/store/StoreBehind.ts';
import { startTracing } from '../../shared/tracing/startTracing.ts';
import type { Extended } from '../extensions/ExtendedSupergraph.ts';
import type { KeptEntry, Lasting } from '../members/lastAnswers.ts';
import { Usage } from '../metrics/Usage.ts';
import type { Network, NetworkSource } from '../registry/Network.ts';
import type { Registerlage } from '../registry/registerResolvers.ts';
import type { ForPrimary, ForWorkers, NetworkState, SupergraphState } from './between.ts';
import { Line } from './Line.ts';

/** What a worker has of its primary in the place of files, a registry and a composition of its own. */
export interface FromPrimary {
  network: NetworkSource | null;
  extended: Extended | null;
  samverkanFile: Lasting;
  store: SharedStore;
  usage: Usage;
  /** Has the primary shown what this registry holds. */
  show(registry: Registry): void;
}

/** How long what is counted or kept may wait until the primary has it. */
const sendEveryMs = 2_000;
const usageEveryMs = 60_000;

/** A gateway whose settings have been read, and that begins with what its primary gives. */
export interface PreparedWorker {
  log: FastifyBaseLogger;
  startAs: (from: FromPrimary) => Promise<RunningServer>;
}

/**
 * Runs one of a gateway's workers. It listens at the address that all share, and obeys its primary, not signals, which often
 * reach both. When the primary is gone nothing new reaches it: it finishes what is under way by its own memory, and ends with 1.
 */
export async function runWorker(
  serviceName: string,
  prepare: () => Promise<PreparedWorker>,
): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => {});
  const network = new FollowedNetwork();
  const supergraph = new FollowedSupergraph();
  let server: RunningServer | null = null;
  let stopTracing = async () => {};
  let usage: Usage | null = null;
  let registry: Registry | null = null;
  const end = async (code: number, graceMs: number) => {
    await server?.close(graceMs).catch((error) => console.error(error));
    await stopTracing();
    process.exit(code);
  };
  const sendUsage = () => usage && line.send('asked', usage.drain());
  const line: Line<ForWorkers, ForPrimary> = new Line<ForWorkers, ForPrimary>(
    {
      send: (message) => process.send?.(message, undefined, undefined, () => {}),
      listen: (heard) => process.on('message', heard),
    },
    {
      network: (state) => network.take(state),
      registerStatus: (status) => network.takeStatus(status),
      supergraph: (state) => supergraph.take(state),
      lastAnswers: (entries) => lastAnswers.receive(entries),
      metrics: async () => {
        sendUsage();
        return (await registry?.getMetricsAsJSON()) ?? [];
      },
      leave: (graceMs) => {
        sendUsage();
        void end(0, graceMs);
      },
    },
  );
  const lastAnswers = new LastAnswersThere(line);
  try {
    stopTracing = await startTracing(serviceName, process.env);
    const { log, startAs } = await prepare();
    cluster.worker?.on('disconnect', () => {
      // Else Node.js ends the process at once, and what is under way with it.
      if (cluster.worker) cluster.worker.exitedAfterDisconnect = true;
      line.close('the primary is gone');
      log.fatal('the primary is gone: this worker finishes what is under way, and ends');
      void end(1, 0);
    });
    const { state, lastAnswers: kept } = await line.ask('begin');
    lastAnswers.entries = kept;
    if (state) {
      network.take(state.network);
      supergraph.take(state.supergraph);
    }
    usage = new Usage(null, log);
    setInterval(sendUsage, usageEveryMs).unref();
    server = await startAs({
      network: state && network,
      extended: state && supergraph,
      samverkanFile: lastAnswers,
      store: storeOver(line, log),
      usage,
      show: (shown) => {
        registry = shown;
      },
    });
    line.send('ready', server.url, server.port);
  } catch (error) {
    await line.ask('failed', String(sentence(error))).catch(() => {});
    process.exit(1);
  }
}

function storeOver(
  line: Pick<Line<ForWorkers, ForPrimary>, 'ask' | 'send'>,
  log: FastifyBaseLogger,
): SharedStore {
  const remote = {
    name: 'what the workers share (the primary)',
    // Longer than for a store of its own: on a busy machine both wait for a processor, and without its primary a worker ends.
    waitMs: 2_000,
    take: (...one: Parameters<ForWorkers['take']>) => line.ask('take', ...one),
    confirm: (...one: Parameters<ForWorkers['confirm']>) => line.send('confirm', ...one),
    settle: (...all: Parameters<ForWorkers['settle']>) => line.ask('settle', ...all),
    close: async () => {},
  };
  return new StoreBehind(remote, log);
}

/** The network as the primary follows it. */
class FollowedNetwork implements NetworkSource {
  readonly #listeners = new Set<(network: Network) => void>();
  #state: NetworkState | null = null;

  take(state: NetworkState): void {
    const isFirst = this.#state === null;
    this.#state = state;
    if (isFirst) return;
    for (const listener of this.#listeners) listener(state.network);
  }

  takeStatus(status: Registerlage['status']): void {
    const { network, register } = this.#state ?? {};
    if (network && register) this.#state = { network, register: { ...register, status } };
  }

  current(): Network {
    if (!this.#state) throw new Error('the primary has not said who is in the network');
    return this.#state.network;
  }

  onChange(listener: (network: Network) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  register() {
    return this.#state?.register ?? null;
  }

  async close(): Promise<void> {
    this.#listeners.clear();
  }
}

/** The supergraph as the primary has composed it. */
class FollowedSupergraph implements Extended {
  readonly #listeners = new Set<(supergraphSdl: string) => void>();
  #state: SupergraphState = { supergraphSdl: '', extensions: new Map(), quarantined: new Map() };

  take(state: SupergraphState): void {
    const before = this.#state.supergraphSdl;
    this.#state = state;
    if (before === '' || before === state.supergraphSdl) return;
    for (const listener of this.#listeners) listener(state.supergraphSdl);
  }

  get supergraphSdl(): string {
    return this.#state.supergraphSdl;
  }

  get quarantined() {
    return this.#state.quarantined;
  }

  extensionOf(huvudman: string): string | undefined {
    return this.#state.extensions.get(huvudman);
  }

  onUpdate(listener: (supergraphSdl: string) => void): void {
    this.#listeners.add(listener);
  }

  async close(): Promise<void> {
    this.#listeners.clear();
  }
}

/** Samverkan's last good answers, which the primary keeps on disk for all, and hands to the other workers. */
class LastAnswersThere implements Lasting {
  entries: readonly KeptEntry[] = [];
  readonly #line: Pick<Line<ForWorkers, ForPrimary>, 'send'>;
  #sent = new Map<string, number>();
  #taken: (entries: readonly KeptEntry[]) => void = () => {};
  #unsaid: (() => readonly KeptEntry[]) | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(line: Pick<Line<ForWorkers, ForPrimary>, 'send'>) {
    this.#line = line;
  }

  changed(entries: () => readonly KeptEntry[]): void {
    this.#unsaid = entries;
    this.#timer ??= setTimeout(() => this.#send(), sendEveryMs).unref();
  }

  follow(taken: (entries: readonly KeptEntry[]) => void): void {
    this.#taken = taken;
  }

  receive(entries: readonly KeptEntry[]): void {
    for (const [question, { atMs }] of entries) this.#sent.set(question, atMs);
    this.#taken(entries);
  }

  async close(): Promise<void> {
    this.#send();
  }

  #send(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const all = this.#unsaid?.();
    this.#unsaid = null;
    if (!all) return;
    const news = all.filter(([question, { atMs }]) => (this.#sent.get(question) ?? 0) < atMs);
    this.#sent = new Map(all.map(([question, { atMs }]) => [question, atMs]));
    if (news.length > 0 || all.length === 0) {
      this.#line.send('lastAnswers', news, all.length === 0);
    }
  }
}
