import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { loadHuvudman, network } from '../../subgraphs/network.ts';

/** Every huvudman of the network. Loaded one after the other: Jest fails on dynamic imports that run at once. */
export const huvudmen: Huvudman[] = [];
for (const { id } of network) huvudmen.push(await loadHuvudman(id));

/** A huvudman by its slug. */
export const byId = (id: string) => huvudmen.find((huvudman) => huvudman.id === id) as Huvudman;

/** A huvudman's unit by its id. */
export const unitOf = (owner: string, id: string) =>
  byId(owner).data.verksamheter?.find((unit) => unit.id === id) as NyVerksamhet;
