import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueToken } from '../../infra/local/issueToken.ts';
import { developmentIssuer, developmentKeys } from '../../shared/access/keys/developmentKeys.ts';
import { makeKeyPair } from '../../shared/access/keys/keyPair.ts';
import { callKeysOf } from '../../shared/subgraph/readTrust.ts';
import { joinAll } from '../../subgraphs/local/joinAll.ts';
import { LocalKeys, layGenesis } from '../../subgraphs/local/localNetwork.ts';
import { type Relay, relayTo } from '../relay.ts';
import { Balancer } from './Balancer.ts';
import { Disk } from './Disk.ts';
import { Load } from './Load.ts';
import { layParts, type Parts } from './layParts.ts';
import { MariaServer } from './MariaServer.ts';
import { Places } from './Places.ts';
import { Registrar } from './Registrar.ts';
import { Writes } from './Writes.ts';

const tokenSeconds = 900;
/** More than a run of every fault writes. */
const diskMb = 64;
/** How long the first whole answers may take to come. */
const settleMs = 60_000;

export interface GroundOptions {
  /** Questions a second. */
  perSecond: number;
  /** Changes a second at each of the members that are written. */
  writesPerSecond: number;
  /** Älvkarleby's database file is on a small disk of its own, where this user may mount one. */
  disk?: true;
  /** What the environment of every part says besides. */
  env?: NodeJS.ProcessEnv;
}

/**
 * The real network under load: two gateways behind a balancer, samverkan and Tierp in two instances each (on a MariaDB of their
 * own, where there is one), Älvkarleby in one behind a relay that can misbehave, on a disk of its own where one may be
 * mounted, the other members in two processes, the registry and the issuer. Officials of Tierp and of Älvkarleby write.
 */
export class Ground {
  readonly load: Load;
  readonly writes: Writes;
  readonly parts: Parts;
  readonly places: Places;
  /** Between the gateways and Älvkarleby. */
  readonly relay: Relay;
  /** Null: samverkan and Tierp are on SQLite. */
  readonly maria: MariaServer | null;
  /** Where Älvkarleby's database file is. Null: it is on the disk of all, since none may be mounted. */
  readonly disk: Disk | null;
  readonly alvkarlebyFile: string;
  readonly folder: string;
  /** What the parties say in the registry. */
  readonly registrar: Registrar;
  /** The private key with which the issuer will sign next, as a JWK. */
  readonly nextKey: object;
  /** The file with the gateways that Älvkarleby trusts, which is its own. */
  readonly trusted: string;
  readonly #keys: LocalKeys;
  readonly #balancer: Balancer;
  readonly #tokens = new Map<string, { token: string; until: number }>();

  private constructor(own: Own, keys: LocalKeys, { perSecond, writesPerSecond }: GroundOptions) {
    const { places } = own;
    this.parts = own.parts;
    this.places = places;
    this.relay = own.relay;
    this.maria = own.maria;
    this.disk = own.disk;
    this.alvkarlebyFile = own.alvkarlebyFile;
    this.folder = own.folder;
    this.nextKey = own.nextKey;
    this.trusted = own.trusted;
    this.#keys = keys;
    this.registrar = new Registrar(places.base('registry'), keys);
    const balancer = new Balancer(places.urls('gateway'));
    this.#balancer = balancer;
    this.load = new Load({ balancer, perSecond, token: (id) => this.token(id) });
    const officials = ['alvkarleby', 'tierp'].map((party) => ({
      party,
      urls: places.urls(party),
      token: () => this.token(party, party),
    }));
    this.writes = new Writes({ officials, perSecond: writesPerSecond });
  }

  /** Starts it all, and learns from the network at peace what is true. */
  static async start(options: GroundOptions): Promise<Ground> {
    const folder = mkdtempSync(join(tmpdir(), 'vardnat-chaos-'));
    const places = await Places.free();
    const relay = await relayTo(places.url('alvkarleby'));
    const maria = await MariaServer.start(join(folder, 'maria'), places.portOf('maria'));
    await maria?.addDatabases('samverkan', 'tierp');
    const disk = options.disk ? Disk.mount(join(folder, 'alvkarleby'), diskMb) : null;
    const alvkarlebyFile = join(folder, 'alvkarleby', 'alvkarleby.sqlite');
    const { gatewayKey, gatewayJwks, issuerJwks } = await developmentKeys(folder);
    const nextKey = await showNextKey(issuerJwks);
    const trusted = join(folder, 'keys', 'alvkarleby.jwks.json');
    copyFileSync(gatewayJwks, trusted);
    const issuers = join(folder, 'issuers.json');
    const jwks = `${places.base('issuer')}jwks.json`;
    const trust = { issuers: [{ issuer: developmentIssuer, jwks, huvudman: '*' }] };
    writeFileSync(issuers, JSON.stringify(trust));
    const keys = new LocalKeys(folder);
    const genesis = await layGenesis(folder, keys, (id) => places.url(id));
    const { env = {} } = options;
    const files = { genesis, issuers, gatewayKey, gatewayJwks, trusted };
    const parts = layParts({ folder, places, maria, alvkarlebyFile, env, ...files });
    const own = { parts, places, relay, maria, disk, alvkarlebyFile, folder, nextKey, trusted };
    const ground = new Ground(own, keys, options);
    try {
      await ground.#open();
    } catch (error) {
      await ground.close();
      throw error;
    }
    return ground;
  }

  /** The addresses of a member as the registry has them at peace. */
  urls(id: string): string[] {
    return id === 'alvkarleby' ? [this.relay.url] : this.places.urls(id);
  }

  /**
   * A token issued by the key of the development issuer: for a party to read the network, or for its official to write at
   * the subgraph that is given.
   */
  async token(huvudman: string, subgraph: string | null = null): Promise<string> {
    const name = `${huvudman} ${subgraph}`;
    const known = this.#tokens.get(name);
    if (known && known.until > Date.now()) return known.token;
    const roller = subgraph === null ? (['las'] as const) : (['las', 'ekonom'] as const);
    const { token } = await issueToken(
      { huvudman, roller, subgraph, lifetimeSeconds: tokenSeconds },
      { dataDir: this.folder, production: false },
    );
    this.#tokens.set(name, { token, until: Date.now() + (tokenSeconds / 2) * 1_000 });
    return token;
  }

  /** Forgets the tokens that were issued, so that the next questions carry new ones. */
  forgetTokens(): void {
    this.#tokens.clear();
  }

  async close(): Promise<void> {
    await Promise.all([this.load.stop(), this.writes.close()]);
    await this.#balancer.close();
    await Promise.all(Object.values(this.parts).map((part) => part.end('SIGKILL')));
    await this.relay.close();
    await this.maria?.end('SIGKILL');
    this.disk?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #open(): Promise<void> {
    const { registry, issuer, samverkan, tierp, gateway, ...later } = this.parts;
    await Promise.all([registry.start(), issuer.start()]);
    await joinAll(
      this.places.base('registry'),
      this.#keys,
      (id) => this.urls(id)[0] ?? '',
      (id) => callKeysOf(id, { callKey: null, production: false, dataDir: this.folder }),
    );
    for (const id of ['samverkan', 'tierp']) {
      await this.registrar.say(id, { type: 'address', urls: this.urls(id) });
    }
    // The first instance lays the tables that the second finds.
    await Promise.all([samverkan.start(), tierp.start(), gateway.start()]);
    await Promise.all(Object.values(later).map((part) => part.start()));
    await this.#balancer.look();
    await this.#settled();
    await this.writes.open();
  }

  /** The first answers find nothing planned and nothing compiled: they are asked until they come whole. */
  async #settled(): Promise<void> {
    for (const until = Date.now() + settleMs; ; ) {
      try {
        await this.load.learn();
        return;
      } catch (error) {
        if (Date.now() > until) throw error;
      }
    }
  }
}

type Own = Pick<
  Ground,
  | 'parts'
  | 'places'
  | 'relay'
  | 'maria'
  | 'disk'
  | 'alvkarlebyFile'
  | 'folder'
  | 'nextKey'
  | 'trusted'
>;

/** Puts another key beside the one that an issuer shows; gives its private half. */
async function showNextKey(jwks: string): Promise<object> {
  const { publicJwk, privateJwk } = await makeKeyPair();
  const { keys } = JSON.parse(readFileSync(jwks, 'utf8'));
  writeFileSync(jwks, JSON.stringify({ keys: [...keys, publicJwk] }));
  return privateJwk;
}
