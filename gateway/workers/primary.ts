import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Supergraph } from '@apollo/federation-internals';
import type { FastifyBaseLogger } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, type Registry } from 'prom-client';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { runner } from '../../shared/run/runner.ts';
import { serveMetrics } from '../../shared/serve/http/serveMetrics.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import type { SharedStore } from '../../shared/store/SharedStore.ts';
import type { ExtendedSupergraph } from '../extensions/ExtendedSupergraph.ts';
import type { KeptEntry, StaleAnswers } from '../members/lastAnswers.ts';
import { showQuarantined } from '../metrics/MemberMetrics.ts';
import { showStore } from '../metrics/showStore.ts';
import { showUsage } from '../metrics/showUsage.ts';
import type { Usage } from '../metrics/Usage.ts';
import type { NetworkSource } from '../registry/Network.ts';
import { AllMetrics } from './AllMetrics.ts';
import type { ForPrimary, ForWorkers, NetworkState, SupergraphState } from './between.ts';
import { Line } from './Line.ts';

export interface PrimaryOptions {
  /** How many workers answer. */
  workers: number;
  /** The program that the workers run, with this process's arguments. */
  program: string;
  /** What the workers share. Each is closed with it. */
  network: NetworkSource | null;
  extended: ExtendedSupergraph | null;
  lastAnswers: StaleAnswers;
  store: SharedStore;
  /** Whether several machines share the store, so that it can be lost and is shown. */
  showsStore: boolean;
  usage: Usage;
  /** Where /metrics is; null: nowhere. */
  metricsPort: number | null;
  /** Shows more beside the metrics. */
  more: (registry: Registry) => Promise<void>;
  host: string;
  log: FastifyBaseLogger;
}

/** How often the registry and the quarantine are looked at, where no event says that they have changed. */
const lookEveryMs = 1_000;
/** A worker that ends sooner than this after its start is not started again at once. */
const shortMs = 10_000;
const betweenStartsMs = 1_000;
/** Other workers are handed an answer of samverkan that they may have too, when theirs is older than this. */
const handOnMs = 60_000;
/** Beyond their grace, how long workers may finish what is under way. */
const leaveMs = 30_000;

interface Working {
  worker: Worker;
  line: Line<ForPrimary, ForWorkers>;
  listens: { url: string; port: number } | null;
  since: number;
}

/**
 * Runs a gateway as several processes that listen at one address: this one answers nothing, and has what there must be one of.
 * A worker that ends is replaced. Rejects when one cannot start, with its reason.
 */
export async function startPrimary(options: PrimaryOptions): Promise<RunningServer> {
  const primary = new Primary(options);
  return primary.start();
}

class Primary {
  readonly #options: PrimaryOptions;
  readonly #working = new Map<number, Working>();
  readonly #metrics: AllMetrics;
  #closing = false;
  #exits = 0;
  #timer: NodeJS.Timeout | undefined;
  #network: NetworkState | null = null;
  #supergraph: SupergraphState | null = null;

  constructor(options: PrimaryOptions) {
    this.#options = options;
    this.#metrics = new AllMetrics(() =>
      [...this.#working.values()].map(
        ({ worker, line }) => [worker.id, () => line.ask('metrics')] as const,
      ),
    );
  }

  async start(): Promise<RunningServer> {
    const { workers, program, network, extended, log } = this.#options;
    cluster.setupPrimary({
      exec: runner,
      args: [program, ...process.argv.slice(2)],
      serialization: 'advanced',
    });
    this.#look();
    network?.onChange(() => this.#look());
    extended?.onUpdate(() => this.#look());
    this.#timer = setInterval(() => this.#look(), lookEveryMs).unref();
    const metrics = await this.#serveMetrics();
    try {
      const [first] = await Promise.all(Array.from({ length: workers }, () => this.#begin()));
      log.info({ workers }, 'all workers listen');
      const { url, port } = first as { url: string; port: number };
      return { url, port, close: (graceMs = 0) => this.#close(graceMs, metrics) };
    } catch (error) {
      await this.#close(0, metrics);
      throw error;
    }
  }

  /** Starts a worker, and resolves when it listens. */
  #begin(): Promise<{ url: string; port: number }> {
    const { log } = this.#options;
    const worker = cluster.fork();
    const { id } = worker;
    return new Promise((resolve, reject) => {
      const one: Working = {
        worker,
        line: new Line<ForPrimary, ForWorkers>(
          {
            send: (message) => worker.send(message as never, () => {}),
            listen: (heard) => worker.on('message', heard),
          },
          {
            ...this.#done(worker),
            ready: (url, port) => {
              one.listens = { url, port };
              log.info({ worker: worker.process.pid }, 'a worker listens');
              resolve({ url, port });
            },
            failed: (sentence) => reject(new SettingError(sentence)),
          },
        ),
        listens: null,
        since: performance.now(),
      };
      this.#working.set(id, one);
      worker.on('exit', (code, signal) => {
        this.#working.delete(id);
        one.line.close('the worker has ended');
        this.#metrics.left(id);
        reject(new Error(`a worker ended before it listened (${signal ?? code})`));
        if (this.#closing) return;
        this.#exits += 1;
        if (!one.listens) return;
        log.error(
          { worker: worker.process.pid, code, signal },
          'a worker has ended: another is started',
        );
        void this.#replace(one.since);
      });
    });
  }

  async #replace(since: number): Promise<void> {
    let wait = performance.now() - since < shortMs;
    for (;;) {
      if (wait) await pause(betweenStartsMs, undefined, { ref: false });
      if (this.#closing) return;
      try {
        await this.#begin();
        return;
      } catch (err) {
        this.#options.log.error({ err }, 'a worker could not be started: it is tried again');
        wait = true;
      }
    }
  }

  /** What is done here for a worker. */
  #done(worker: Worker): Omit<ForWorkers, 'ready' | 'failed'> {
    const { store, usage, lastAnswers } = this.#options;
    return {
      begin: async () => ({
        state:
          this.#network && this.#supergraph
            ? { network: this.#network, supergraph: this.#supergraph }
            : null,
        lastAnswers: lastAnswers.all(),
      }),
      take: (once, id) => store.take(once, id),
      confirm: (once, id) => store.confirm(once, id),
      settle: (spent) => store.settle(spent),
      lastAnswers: (entries, none) => this.#keep(worker, entries, none),
      asked: (operations) => usage.add(operations),
    };
  }

  #keep(from: Worker, entries: readonly KeptEntry[], none: boolean): void {
    const { lastAnswers } = this.#options;
    if (none) lastAnswers.clear();
    if (entries.length === 0) return;
    const isOld = ([question, { atMs }]: KeptEntry) =>
      atMs - (lastAnswers.find(question)?.at.getTime() ?? 0) > handOnMs;
    const news = entries.filter(isOld);
    lastAnswers.take(entries);
    if (news.length === 0) return;
    for (const { worker, line } of this.#working.values())
      if (worker !== from) line.send('lastAnswers', news);
  }

  /** Sends to the workers what has changed in the network, its registry, and what its members publish. */
  #look(): void {
    const { network, extended } = this.#options;
    if (!network || !extended) return;
    const current = network.current();
    const register = network.register?.() ?? null;
    const known = this.#network;
    const state = { network: current, register };
    this.#network = state;
    if (known?.network !== current || known.register?.log !== register?.log) {
      this.#toEach((line) => line.send('network', state));
    } else if (register && known.register?.status !== register.status) {
      this.#toEach((line) => line.send('registerStatus', register.status));
    }
    const { supergraphSdl, quarantined } = extended;
    if (
      this.#supergraph?.supergraphSdl !== supergraphSdl ||
      this.#supergraph.quarantined !== quarantined
    ) {
      const supergraph = { supergraphSdl, quarantined, extensions: extended.extensions };
      this.#supergraph = supergraph;
      this.#toEach((line) => line.send('supergraph', supergraph));
    }
  }

  #toEach(send: (line: Line<ForPrimary, ForWorkers>) => void): void {
    for (const { line } of this.#working.values()) send(line);
  }

  async #serveMetrics() {
    const { metricsPort: port, host, log, store, usage, showsStore, extended } = this.#options;
    if (port === null) return null;
    const { own } = this.#metrics;
    collectDefaultMetrics({ register: own });
    let schemaOf = '';
    showUsage(usage, own, () => {
      // Loaded when asked for: loading it takes some tenths of a second.
      if (!extended || extended.supergraphSdl === schemaOf) return;
      schemaOf = extended.supergraphSdl;
      usage.follow(Supergraph.build(schemaOf).apiSchema().toGraphQLJSSchema());
    });
    if (showsStore) showStore(store, own);
    if (extended) showQuarantined(own, () => extended.quarantined);
    await this.#options.more(own);
    const registers = [own];
    const listening: Gauge = new Gauge({
      name: 'vardnat_gateway_workers',
      help: 'Processes of this gateway that answer (GATEWAY_WORKERS).',
      registers,
      collect: () =>
        listening.set([...this.#working.values()].filter(({ listens }) => listens).length),
    });
    const ended: Counter = new Counter({
      name: 'vardnat_gateway_worker_exits_total',
      help: 'Processes of this gateway that have ended without being asked to.',
      registers,
      collect: () => {
        ended.reset();
        ended.inc(this.#exits);
      },
    });
    return serveMetrics({ registry: this.#metrics, port, host, log });
  }

  async #close(graceMs: number, metrics: { close(): Promise<void> } | null): Promise<void> {
    this.#closing = true;
    clearInterval(this.#timer);
    const late = setTimeout(() => {
      for (const { worker } of this.#working.values()) worker.process.kill('SIGKILL');
    }, graceMs + leaveMs);
    await Promise.all(
      [...this.#working.values()].map(async ({ worker, line, listens }) => {
        const ended = once(worker, 'exit');
        if (listens) line.send('leave', graceMs);
        else worker.process.kill('SIGKILL');
        await ended;
      }),
    );
    clearTimeout(late);
    const { network, extended, lastAnswers, usage, store } = this.#options;
    await metrics?.close();
    await extended?.close();
    await network?.close();
    await lastAnswers.close();
    await usage.close();
    await store.close();
  }
}
