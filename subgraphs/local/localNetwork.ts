import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { kontraktsversion } from '../../shared/contract/kontraktsversion.ts';
import type { Genesis, Identity } from '../../shared/registry/Entry.ts';
import { ensureKeyFile } from '../../shared/registry/file/keyFile.ts';
import { latestRules, type Membership } from '../../shared/registry/Membership.ts';
import type { Signer } from '../../shared/registry/Signer.ts';
import { signEntry } from '../../shared/registry/signEntry.ts';
import type { Settings } from '../../shared/serve/settings.ts';
import { addressOf, type Config, loadConfig, network } from '../network.ts';

/** The keys of the local network, one file each under DATA_DIR. In production each party has only its own key. */
export class LocalKeys {
  readonly #dataDir: string;

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  /** The key of a member or of samverkan, which is made when there is none. */
  of(id: string): Promise<Signer> {
    return ensureKeyFile(join(this.#dataDir, 'keys', 'members', `${id}.json`));
  }

  /** The registry's own key, in the file where the registry looks for it. */
  registry(): Promise<Signer> {
    return ensureKeyFile(join(this.#dataDir, 'registry', 'key.json'));
  }
}

/** A local member's details for the registry, except its address and key. */
export interface LocalMember {
  identity: Omit<Identity, 'urls' | 'key'>;
  kontraktsversion: string;
  /** The SDL that it publishes beyond the contract; null for none. */
  extension: string | null;
}

/** A local member's details, from its config. */
export function localMember(config: Config): LocalMember {
  if ('delgraf' in config) {
    const { id, namn, slag, lan, kontraktsversion } = config.delgraf;
    const identity = { id, namn, slag, lan, organisationsnummer: null };
    return { identity, kontraktsversion, extension: null };
  }
  const { id, namn, slag, lan, organisationsnummer, tillagg } = config.huvudman;
  return {
    identity: { id, namn, slag, lan, organisationsnummer },
    kontraktsversion,
    extension: tillagg?.sdl ?? null,
  };
}

const founds: ReadonlySet<string> = new Set(['KOMMUN', 'REGION']);

/**
 * Makes the genesis of the local network when there is none, founded by its kommuner and regioner and signed with all their
 * keys. Returns the file, which the registry starts with.
 */
export async function layGenesis(
  dataDir: string,
  keys: LocalKeys,
  addressOf: (id: string) => string,
): Promise<string> {
  const file = join(dataDir, 'registry', 'genesis.json');
  if (existsSync(file)) return file;
  const founders: Identity[] = [];
  for (const { id } of network) {
    const { identity } = localMember(await loadConfig(id));
    if (!founds.has(identity.slag)) continue;
    const { publicKey } = await keys.of(id);
    founders.push({ ...identity, urls: [addressOf(id)], key: publicKey });
  }
  const samverkan = await keys.of('samverkan');
  const genesis: Genesis = {
    type: 'genesis',
    network: 'vardnat-lokalt',
    exempel: true,
    rules: latestRules,
    founders,
    samverkan: { urls: [addressOf('samverkan')], key: samverkan.publicKey },
    registry: { key: (await keys.registry()).publicKey },
  };
  const signers = await Promise.all(founders.map(({ id }) => keys.of(id)));
  const signed = await signEntry(genesis, ...signers, samverkan);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(signed)}\n`);
  return file;
}

/** Writes the local network as a file, for a gateway that follows no registry. */
export async function writeNetworkFile(
  { dataDir, port }: Pick<Settings, 'dataDir' | 'port'>,
  { members }: Membership,
): Promise<void> {
  const huvudman: Record<string, string | { url: string; kontraktsversion: string }> = {};
  const uttradda: Record<string, string> = {};
  for (const { id } of network) {
    const left = members.get(id)?.left ?? null;
    if (left !== null) {
      uttradda[id] = left;
      continue;
    }
    const url = addressOf(id, port);
    const config = await loadConfig(id);
    const older = 'delgraf' in config ? config.delgraf.kontraktsversion : null;
    huvudman[id] = older === null ? url : { url, kontraktsversion: older };
  }
  const file = {
    samverkan: addressOf('samverkan', port),
    huvudman,
    ...(Object.keys(uttradda).length > 0 ? { uttradda } : {}),
  };
  await mkdir(dataDir, { recursive: true });
  await writeFile(join(dataDir, 'network.json'), `${JSON.stringify(file, null, 2)}\n`);
}
