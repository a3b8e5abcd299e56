import { kontraktSdl } from '../../shared/contract/kontraktSdl.ts';
import {
  type Kontraktsversion,
  kontraktsversioner,
} from '../../shared/contract/kontraktsversioner.ts';
import { checkVersions } from '../../shared/policy/checkVersions.ts';
import { composeSupergraph, type SupergraphResult } from './composeSupergraph.ts';
import { networkGraphs } from './networkGraphs.ts';

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
  return composeSupergraph(networkGraphs());
}
