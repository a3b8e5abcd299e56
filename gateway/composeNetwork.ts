import { kontraktSdl } from '../shared/contract/kontraktSdl.ts';
import {
  type Kontraktsversion,
  kontraktsversioner,
} from '../shared/contract/kontraktsversioner.ts';
import { readSdl } from '../shared/contract/readSdl.ts';
import { checkVersions } from '../shared/policy/checkVersions.ts';
import { composeSupergraph, type SupergraphResult } from './composeSupergraph.ts';

/** Read as text, since the gateway runs without the subgraphs and imports nothing of theirs. */
const samverkanSchema = new URL('../subgraphs/samverkan/schema/', import.meta.url);

/**
 * Composes the network's supergraph from the graphs as they now stand in the repository, after holding the contract to
 * its numbered versions.
 */
export function composeNetwork(
  versions: readonly Kontraktsversion[] = kontraktsversioner,
): SupergraphResult {
  const errors = checkVersions(
    versions.map(({ sdl }) => sdl),
    kontraktSdl,
  );
  if (errors.length > 0) return { errors };
  return composeSupergraph({ kontrakt: kontraktSdl, samverkan: readSdl(samverkanSchema) });
}
