import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../shared/runtime/settings.ts';
import { loadConfig, network } from '../network.ts';
import { addressOf } from './addressOf.ts';

/** Writes the local network as a file that a gateway can be started with, which follows no registry. */
export async function writeNetworkFile({
  dataDir,
  port,
}: Pick<Settings, 'dataDir' | 'port'>): Promise<void> {
  const huvudman: Record<string, string | { url: string; kontraktsversion: string }> = {};
  for (const { id } of network) {
    const url = addressOf(id, port);
    const config = await loadConfig(id);
    const older = 'delgraf' in config ? config.delgraf.kontraktsversion : null;
    huvudman[id] = older === null ? url : { url, kontraktsversion: older };
  }
  const addresses = { samverkan: addressOf('samverkan', port), huvudman };
  await mkdir(dataDir, { recursive: true });
  await writeFile(join(dataDir, 'network.json'), `${JSON.stringify(addresses, null, 2)}\n`);
}
