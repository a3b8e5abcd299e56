import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRegistry } from '../../gateway/registry/startRegistry.ts';
import { fetchLog } from '../../shared/registry/client/fetchLog.ts';
import { type Appended, RegistryClient } from '../../shared/registry/client/RegistryClient.ts';
import type { EntryContent } from '../../shared/registry/draftEntry.ts';
import type { Genesis } from '../../shared/registry/Entry.ts';
import type { SignedEntry } from '../../shared/registry/SignedEntry.ts';
import type { Signer } from '../../shared/registry/Signer.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { log } from '../log.ts';
import { ExampleNetwork } from './ExampleNetwork.ts';

type Limits = Parameters<typeof startRegistry>[0]['limits'];

/** A real registry on a free port of loopback, with every party's key at hand. */
export class TestRegistry {
  /** Where it keeps its log, and a follower may keep its own. */
  readonly folder = mkdtempSync(join(tmpdir(), 'vardnat-registry-'));
  readonly network: ExampleNetwork;
  readonly #genesis: SignedEntry;
  #server!: RunningServer;
  #running = false;

  private constructor(network: ExampleNetwork, genesis: SignedEntry) {
    this.network = network;
    this.#genesis = genesis;
  }

  static async start(
    genesis: (network: ExampleNetwork) => Promise<Partial<Genesis>> = async () => ({}),
    limits?: Limits,
    trustProxy?: readonly string[],
  ): Promise<TestRegistry> {
    const network = new ExampleNetwork();
    const registry = new TestRegistry(network, await network.genesis(await genesis(network)));
    await registry.open(0, limits, undefined, trustProxy);
    await registry.read();
    return registry;
  }

  /** Starts it on what its folder holds, with its own key or with those that are given. */
  async open(
    port = this.#server.port,
    limits?: Limits,
    keys?: Signer[],
    trustProxy?: readonly string[],
    folder = join(this.folder, 'registry'),
  ): Promise<void> {
    this.#server = await startRegistry({
      folder,
      keys: keys ?? [await this.network.signer('registry')],
      genesis: this.#genesis,
      port,
      host: '127.0.0.1',
      log,
      limits,
      trustProxy,
    });
    this.#running = true;
  }

  /** Starts it on another folder, at the same address. */
  openOn(folder: string): Promise<void> {
    return this.open(undefined, undefined, undefined, undefined, folder);
  }

  get url(): string {
    return this.#server.url;
  }

  get client(): RegistryClient {
    return new RegistryClient(this.url);
  }

  /** Brings the keys' holders up to date with the log. */
  async read(): Promise<void> {
    this.network.adopt(await fetchLog(this.client));
  }

  /** Sends an entry as it is. */
  async send(entry: SignedEntry): Promise<Appended> {
    const appended = await this.client.append(entry);
    if (appended.ok) await this.read();
    return appended;
  }

  /** A member says something of itself. */
  async say(member: string, content: EntryContent): Promise<Appended> {
    return this.send(await this.network.entry(member, content));
  }

  async stop(): Promise<void> {
    if (!this.#running) return;
    this.#running = false;
    await this.#server.close();
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** An entry's content that gives a member a new address. */
export const address = (name: string) =>
  ({ type: 'address', urls: [`http://${name}.example/graphql`] }) as const;
