import { readFile } from 'node:fs/promises';
import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { loadConfig, network } from '../../subgraphs/network.ts';

/** Every huvudman of the network that runs on this project's runtime. */
export const huvudmen: Huvudman[] = [];

/** What every huvudman starts with: also the sample data of those that are written otherwise, whose lists have the same names. */
export const samtliga: Pick<Huvudman, 'id' | 'data'>[] = [];

// Loaded one after the other: Jest fails on dynamic imports that run at once.
for (const { id } of network) {
  const config = await loadConfig(id);
  if ('huvudman' in config) huvudmen.push(config.huvudman);
  samtliga.push('huvudman' in config ? config.huvudman : { id, data: await sampleData(id) });
}

async function sampleData(id: string): Promise<Huvudman['data']> {
  const file = new URL(`../../subgraphs/${id}/sampleData.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8'));
}

/** A huvudman by its slug. */
export const byId = (id: string) => huvudmen.find((huvudman) => huvudman.id === id) as Huvudman;

/** A huvudman's unit by its id. */
export const unitOf = (owner: string, id: string) =>
  byId(owner).data.verksamheter?.find((unit) => unit.id === id) as NyVerksamhet;
