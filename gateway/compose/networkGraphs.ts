import { kontraktSdl } from '../../shared/contract/kontraktSdl.ts';
import { readSdl, readSdlWithDirectives } from '../../shared/contract/readSdl.ts';

/** Read as text, since the gateway runs without the subgraphs and imports nothing of theirs. */
const samverkanSchema = new URL('../../subgraphs/samverkan/schema/', import.meta.url);

/** What the gateway answers by itself. */
const registerSchema = new URL('../registry/schema/', import.meta.url);

/** The SDL of the network's own graphs, as they stand in the repository. */
export function networkGraphs(): Record<'kontrakt' | 'samverkan' | 'register', string> {
  return {
    kontrakt: kontraktSdl,
    samverkan: readSdlWithDirectives(samverkanSchema),
    register: readSdl(registerSchema),
  };
}
