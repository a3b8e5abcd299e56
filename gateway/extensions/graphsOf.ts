import type { ServiceEndpointDefinition } from '@apollo/gateway';
import type { FastifyBaseLogger } from 'fastify';
import type { Kontraktsversion } from '../../shared/contract/kontraktsversioner.ts';
import { subgraphSchemas } from '../compose/subgraphSchemas.ts';
import type { Limits } from '../members/limits.ts';
import type { Calls } from '../members/members.ts';
import type { NetworkSource } from '../registry/Network.ts';
import { RegisterGraph } from '../registry/RegisterGraph.ts';
import { OlderVersions } from '../run/OlderVersions.ts';
import type { Graph } from '../run/run.ts';
import { ScatterSource } from '../run/ScatterSource.ts';
import { SubgraphSource } from '../run/SubgraphSource.ts';
import type { CompositionLimits } from './CompositionProcess.ts';
import { type Extended, ExtendedSupergraph } from './ExtendedSupergraph.ts';
import { ExtensionSource } from './ExtensionSource.ts';

interface ExtendedOptions {
  supergraphSdl: string;
  network: NetworkSource | null;
  extensionsFolder?: string | null;
  compositionLimits?: CompositionLimits;
  log: FastifyBaseLogger;
}

interface GraphsOfOptions extends Pick<ExtendedOptions, 'supergraphSdl' | 'network'> {
  versions?: readonly Kontraktsversion[];
  extended: Extended | null;
  limits: Limits;
  calls: Calls;
}

/** The graphs that every network has. */
export const networkGraphNames: ReadonlySet<string> = new Set([
  'kontrakt',
  'samverkan',
  'register',
]);

/** The supergraph with the members' extensions; null for one whose graphs all have a routing URL. */
export async function extendedSupergraph(
  options: ExtendedOptions,
): Promise<ExtendedSupergraph | null> {
  const { supergraphSdl, network, extensionsFolder = null, compositionLimits, log } = options;
  if (!network) return null;
  return ExtendedSupergraph.start({
    supergraphSdl,
    network,
    folder: extensionsFolder,
    limits: compositionLimits,
    log,
  });
}

/** Each graph: the scatter for `kontrakt`, one guarded address for any other. */
export function graphsOf({
  supergraphSdl,
  network,
  versions,
  extended,
  limits,
  calls,
}: GraphsOfOptions) {
  const schemaOf = subgraphSchemas(supergraphSdl);
  const older = new OlderVersions(versions);
  return ({ name, url = '' }: ServiceEndpointDefinition): Graph => {
    const memberOf = (id: string) => network?.current().members.get(id);
    const undantagOf = (id: string) => network?.current().excluded?.get(id);
    const leftOf = (id: string) => network?.current().departed?.get(id);
    const sdl = extended?.extensionOf(name);
    if (sdl !== undefined) {
      const isMember = (id: string) => (memberOf(id) ?? undantagOf(id) ?? leftOf(id)) !== undefined;
      return new ExtensionSource({ huvudman: name, sdl, memberOf, isMember, calls });
    }
    if (network && name === 'register')
      return new RegisterGraph(() => {
        const followed = network.register?.();
        const excluded = network.current().excluded ?? new Map();
        const quarantined = extended?.quarantined ?? new Map();
        return followed ? { ...followed, quarantined, excluded } : null;
      });
    const schema = schemaOf(name);
    if (network && name === 'kontrakt') {
      return new ScatterSource({ schema, memberOf, undantagOf, leftOf, calls, limits, older });
    }
    const alone = { id: name, urls: [url], kontraktsversion: null };
    return new SubgraphSource({
      name,
      member: () => (network && name === 'samverkan' ? network.current().samverkan : alone),
      schema,
      calls,
      limits,
      unavailable: name === 'samverkan' ? 'SAMVERKAN_UNAVAILABLE' : 'SUBGRAPH_UNAVAILABLE',
    });
  };
}
