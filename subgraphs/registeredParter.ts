import { loadConfig, network } from './network.ts';
import type { RegisteredPart } from './samverkan/RegisteredPart.ts';

/** The parties as they are registered when they join: who they are, and nothing of their data. */
export async function registeredParter(): Promise<RegisteredPart[]> {
  const parter: RegisteredPart[] = [];
  for (const member of network) {
    const config = await loadConfig(member.id);
    const { id, namn, slag, lan } = 'huvudman' in config ? config.huvudman : config.delgraf;
    parter.push({ id, namn, slag, lan });
  }
  return parter;
}
