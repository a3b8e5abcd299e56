import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Genesis, Identity } from '../../shared/registry/Entry.ts';
import { latestRules } from '../../shared/registry/rules.ts';
import { signEntry } from '../../shared/registry/signEntry.ts';
import { loadConfig, network } from '../network.ts';
import type { LocalKeys } from './LocalKeys.ts';
import { localMember } from './localMember.ts';

const founds: ReadonlySet<string> = new Set(['KOMMUN', 'REGION']);

/**
 * The genesis of the local network, made and signed with every founder's key when there is none: its kommuner and
 * regioner have founded it. Gives the file, which the registry is started with.
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
