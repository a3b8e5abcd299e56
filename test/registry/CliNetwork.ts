import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { startRegistry } from '../../gateway/registry/startRegistry.ts';
import { program } from '../../infra/cli/program.ts';
import { ensureKeyFile } from '../../shared/registry/file/keyFile.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { commandsOf } from '../cli/refusalOf.ts';
import { log } from '../log.ts';

/** A real registry whose members have nothing but the `vardnat` command: each has a folder of its own. */
export class CliNetwork {
  readonly #folder = mkdtempSync(join(tmpdir(), 'vardnat-cli-'));
  #registry!: RunningServer;
  /** What the last command printed, line by line. */
  said: string[] = [];
  /** Every command that was shown to whoever ran one, in what was printed or in why it was refused. */
  readonly hints = new Set<string>();

  /** Tierp, Region Uppsala, Uppsala and samverkan found it, command by command. */
  static async founded(): Promise<CliNetwork> {
    const network = new CliNetwork();
    network.listen();
    await network.run(...network.init('tierp', 'KOMMUN', '--orgnr', '212000-0266'));
    await network.run(...network.init('region-uppsala', 'REGION', '--orgnr', '232100-0024'));
    await network.run(...network.init('uppsala', 'KOMMUN', '--orgnr', '212000-3005'));
    await network.run(...network.init('samverkan', 'REGION'));
    await network.#found('registry');
    return network;
  }

  /** The registry's key is lost for ever: the same parties found a successor, in the folders that they have. */
  async foundSuccessor(): Promise<void> {
    await this.#registry.close();
    await this.#found('successor');
  }

  async #found(name: string): Promise<void> {
    const signer = await ensureKeyFile(this.path(name, 'key.json'));
    const genesis = this.path(`${name}.genesis.json`);
    const key = JSON.stringify(signer.publicKey);
    const draft = ['--network', 'prov', '--registry-key', key, '--example'];
    await this.run('genesis', 'draft', genesis, ...draft);
    const all = ['tierp', 'region-uppsala', 'uppsala', 'samverkan'];
    for (const id of all) await this.run('genesis', 'add', genesis, ...this.as(id));
    for (const id of all) await this.run('genesis', 'sign', genesis, ...this.as(id));
    this.#registry = await startRegistry({
      folder: this.path(name),
      keys: [signer],
      genesis: JSON.parse(readFileSync(genesis, 'utf8')),
      port: 0,
      host: '127.0.0.1',
      log,
    });
    for (const id of all) this.pointAt(id);
  }

  get url(): string {
    return this.#registry.url;
  }

  path(...parts: string[]): string {
    return join(this.#folder, ...parts);
  }

  /** Hears what commands print, until all mocks are restored. */
  listen(): void {
    jest.spyOn(console, 'log').mockImplementation((text) => this.said.push(String(text)));
    jest.spyOn(console, 'error').mockImplementation(() => {});
  }

  /** Runs a command; gives what it printed. */
  async run(...args: string[]): Promise<string> {
    this.said = [];
    let refusal = '';
    try {
      await (await program()).parseAsync(['node', 'vardnat', ...args]);
    } catch (error) {
      refusal = (error as Error).message;
      throw error;
    } finally {
      for (const hint of commandsOf([...this.said, refusal].join('\n'))) this.hints.add(hint);
    }
    return this.said.join('\n');
  }

  /** The flags by which a command is that member's. */
  as(id: string): string[] {
    return ['--config', this.path(id, 'vardnat.json')];
  }

  /** The command that makes a member's folder, with a registry that nothing answers at. */
  init(id: string, slag: string, ...more: string[]): string[] {
    return [
      ...['init', this.path(id), '--id', id, '--namn', `${id} (exempel)`, '--slag', slag],
      ...['--url', `http://${id}.example/graphql`, '--registry', 'http://127.0.0.1:1/', ...more],
    ];
  }

  /** Points a member at a registry; at the real one when none is given. */
  pointAt(id: string, registry = this.url): void {
    const file = this.path(id, 'vardnat.json');
    const uppgifter = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...uppgifter, registry }));
  }

  async close(): Promise<void> {
    await this.#registry.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
