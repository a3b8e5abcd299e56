import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { ExtensionViolation } from '../../shared/policy/extension/Extension.ts';
import type { NetworkSource } from '../registry/Network.ts';
import { type CompositionLimits, CompositionProcess } from './CompositionProcess.ts';
import { composeWithExtensions } from './composeWithExtensions.ts';
import { KeptComposition } from './KeptComposition.ts';
import { LastGood } from './LastGood.ts';

export interface ExtendedOptions {
  /** The supergraph without extensions. */
  supergraphSdl: string;
  network: NetworkSource;
  /** Where the last good extension of each member and the last composition are kept; null keeps them in memory. */
  folder: string | null;
  limits?: CompositionLimits;
  log: FastifyBaseLogger;
}

/** Milliseconds after which what took too long is tried again: it may have been the machine that was busy. */
const retryMs = 600_000;

/** The network's supergraph, as it is composed here or followed from where it is. */
export interface Extended {
  readonly supergraphSdl: string;
  /** Why what a member has published is not served, by id. */
  readonly quarantined: ReadonlyMap<string, readonly ExtensionViolation[]>;
  /** The extension of that huvudman which is served; undefined when it has none. */
  extensionOf(huvudman: string): string | undefined;
  /** Calls back with every supergraph that differs from the one before. */
  onUpdate(listener: (supergraphSdl: string) => void): void;
  close(): Promise<void>;
}

/** What is served at one moment. */
interface Served {
  supergraphSdl: string;
  extensions: ReadonlyMap<string, string>;
}

/**
 * The network's supergraph with what its members publish beyond the contract, kept up to date. A bad publication is
 * quarantined: its owner keeps its last good version, the others' stay as they are, and the reason is on record.
 */
export class ExtendedSupergraph implements Extended {
  readonly #options: ExtendedOptions;
  readonly #composition: CompositionProcess;
  readonly #kept: KeptComposition;
  readonly #lastGood: LastGood;
  readonly #refused = new Map<string, { sdl: string; violations: ExtensionViolation[] }>();
  readonly #listeners = new Set<(supergraphSdl: string) => void>();
  readonly #unfollow: () => void;
  #published: ReadonlyMap<string, string> = new Map();
  #quarantined: ReadonlyMap<string, ExtensionViolation[]> = new Map();
  #served: Served;
  #composing: Promise<void> | null = null;
  #closed = false;
  #retry: NodeJS.Timeout | null = null;

  private constructor(options: ExtendedOptions, lastGood: LastGood) {
    this.#options = options;
    this.#lastGood = lastGood;
    this.#composition = new CompositionProcess(options.limits);
    this.#kept = new KeptComposition(
      options.folder === null ? null : join(options.folder, 'composed.json'),
      (extensions) => this.#composition.compose(extensions),
      options.log,
    );
    this.#served = { supergraphSdl: options.supergraphSdl, extensions: new Map() };
    this.#unfollow = options.network.onChange(() => this.#follow());
  }

  /** Resolves when the published extensions have been composed. Rejects when the folder cannot be read. */
  static async start(options: ExtendedOptions): Promise<ExtendedSupergraph> {
    const self = new ExtendedSupergraph(options, await LastGood.open(options.folder));
    self.#follow();
    await self.#composing;
    return self;
  }

  get supergraphSdl(): string {
    return this.#served.supergraphSdl;
  }

  /** Why what a member has published is not served, by id. */
  get quarantined(): ReadonlyMap<string, ExtensionViolation[]> {
    return this.#quarantined;
  }

  /** Those that are served, by id. */
  get extensions(): ReadonlyMap<string, string> {
    return this.#served.extensions;
  }

  /** The extension of that huvudman which is served; undefined when it has none. */
  extensionOf(huvudman: string): string | undefined {
    return this.#served.extensions.get(huvudman);
  }

  /** Calls back with every supergraph that differs from the one before. */
  onUpdate(listener: (supergraphSdl: string) => void): void {
    this.#listeners.add(listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#unfollow();
    if (this.#retry) clearTimeout(this.#retry);
    await this.#composition.close();
    await this.#composing;
  }

  /** One composition at a time; all changes that come meanwhile are in the next one. */
  #follow(): void {
    if (this.#composing || this.#closed) return;
    if (sameEntries(this.#options.network.current().extensions, this.#published)) return;
    this.#composing = this.#compose().finally(() => {
      this.#composing = null;
      this.#follow();
    });
  }

  async #compose(): Promise<void> {
    const { network, supergraphSdl, log } = this.#options;
    const published = new Map(network.current().extensions);
    this.#published = published;
    try {
      const composed =
        published.size === 0
          ? { supergraphSdl, served: new Map(), quarantined: new Map() }
          : await composeWithExtensions(published, {
              supergraphSdl,
              compose: (extensions) => this.#kept.of(supergraphSdl, extensions),
              lastGood: this.#lastGood.sdl,
              refusedBefore: (huvudman, sdl) => {
                const before = this.#refused.get(huvudman);
                return before?.sdl === sdl ? before.violations : undefined;
              },
            });
      this.#record(published, composed.quarantined);
      await this.#serve({ supergraphSdl: composed.supergraphSdl, extensions: composed.served });
      await this.#lastGood.keep(composed.served);
    } catch (error) {
      // What was served is served on; the next change tries again.
      if (!this.#closed) log.error({ err: error }, 'extensions could not be composed');
    }
  }

  async #serve(served: Served): Promise<void> {
    // Between two turns of the event loop, so that no question is planned on one supergraph and asked by another.
    await setImmediate();
    const changed = served.supergraphSdl !== this.#served.supergraphSdl;
    this.#served = served;
    if (!changed || this.#closed) return;
    this.#options.log.info({ huvudman: [...served.extensions.keys()] }, 'extensions taken up');
    for (const listener of this.#listeners) listener(served.supergraphSdl);
  }

  #record(
    published: ReadonlyMap<string, string>,
    quarantined: ReadonlyMap<string, ExtensionViolation[]>,
  ): void {
    for (const [huvudman, violations] of quarantined) {
      const sdl = published.get(huvudman) ?? '';
      if (this.#refused.get(huvudman)?.sdl === sdl) continue;
      this.#refused.set(huvudman, { sdl, violations });
      const reasons = violations.map(({ code, coordinate }) => `${code} ${coordinate}`);
      this.#options.log.warn({ huvudman, reasons }, 'extension quarantined');
    }
    for (const huvudman of this.#quarantined.keys()) {
      if (quarantined.has(huvudman)) continue;
      this.#refused.delete(huvudman);
      this.#options.log.info({ huvudman }, 'extension no longer quarantined');
    }
    this.#quarantined = quarantined;
    this.#retryLater();
  }

  #retryLater(): void {
    const slow = [...this.#quarantined].filter(([, violations]) => violations.some(isTooSlow));
    if (slow.length === 0 || this.#retry) return;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      for (const [huvudman] of slow) this.#refused.delete(huvudman);
      this.#published = new Map();
      this.#follow();
    }, retryMs).unref();
  }
}

const isTooSlow = ({ code }: ExtensionViolation) => code === 'TOO_SLOW_TO_COMPOSE';

function sameEntries(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
