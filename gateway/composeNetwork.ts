import { kontraktSdl } from '../shared/contract/kontraktSdl.ts';
import { readSdl } from '../shared/contract/readSdl.ts';
import { composeSupergraph, type SupergraphResult } from './composeSupergraph.ts';

/** Read as text, since the gateway runs without the subgraphs and imports nothing of theirs. */
const samverkanSchema = new URL('../subgraphs/samverkan/schema/', import.meta.url);

/** Composes the network's supergraph from the graphs as they now stand in the repository. */
export function composeNetwork(): SupergraphResult {
  return composeSupergraph({ kontrakt: kontraktSdl, samverkan: readSdl(samverkanSchema) });
}
