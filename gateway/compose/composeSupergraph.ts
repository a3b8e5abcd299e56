import { composeServices } from '@apollo/composition';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { checkContract, checkSupergraph } from '../../shared/policy/checkContract.ts';

/** Something that composing found. */
export interface CompositionFinding {
  /** A code of the contract's policy, or Apollo's own. */
  code: string;
  /** The schema coordinate; null when Apollo names none. */
  coordinate: string | null;
  /** What is wrong, in English. */
  message: string;
}

/** The supergraph, with what Apollo finds worth a look; or everything that stands in its way. */
export type SupergraphResult =
  | { supergraphSdl: string; hints: CompositionFinding[]; errors?: undefined }
  | { errors: CompositionFinding[]; supergraphSdl?: undefined };

/** By the graph's name; `register` is the gateway's own, and may be left out. */
type PerGraph = Record<'kontrakt' | 'samverkan', string> & { register?: string };

/**
 * No graph has one address for all: each owner answers for its part of kontrakt, and where samverkan runs is said when
 * the gateway starts. The names stand under .invalid (RFC 2606), so that nothing is asked by mistake; a router that lacks the
 * gateway's own source is given addresses instead.
 */
const noAddresses = {
  kontrakt: 'http://kontrakt.invalid/',
  samverkan: 'http://samverkan.invalid/',
  register: 'http://register.invalid/',
};

/**
 * Composes the graphs, given as SDL, into the supergraph. The contract's rules are checked first, and what cannot be
 * composed is given back as errors, never thrown.
 */
export function composeSupergraph(
  sdl: PerGraph,
  routingUrls: PerGraph = noAddresses,
): SupergraphResult {
  const kontrakt = parseGraph('kontrakt', sdl.kontrakt);
  const samverkan = parseGraph('samverkan', sdl.samverkan);
  const register = sdl.register === undefined ? null : parseGraph('register', sdl.register);
  if (kontrakt.errors || samverkan.errors || register?.errors) {
    return { errors: [kontrakt, samverkan, register].flatMap((graph) => graph?.errors ?? []) };
  }

  const graphs = { kontrakt: kontrakt.document, samverkan: samverkan.document };
  const violations = checkContract(graphs);
  if (violations.length > 0) return { errors: violations };

  const composed = composeServices([
    { name: 'kontrakt', url: routingUrls.kontrakt, typeDefs: graphs.kontrakt },
    { name: 'samverkan', url: routingUrls.samverkan, typeDefs: graphs.samverkan },
    ...(register
      ? [{ name: 'register', url: routingUrls.register, typeDefs: register.document }]
      : []),
  ]);
  if (composed.errors) return { errors: composed.errors.map(errorFinding) };

  const supergraphSdl = `${composed.supergraphSdl.trimEnd()}\n`;
  const unsound = checkSupergraph(parse(supergraphSdl));
  if (unsound.length > 0) return { errors: unsound };
  const hints = composed.hints.map(({ definition, coordinate = null, message }) => ({
    code: definition.code,
    coordinate,
    message,
  }));
  return { supergraphSdl, hints };
}

type Parsed =
  | { document: DocumentNode; errors?: undefined }
  | { errors: CompositionFinding[]; document?: undefined };

function parseGraph(name: string, sdl: string): Parsed {
  try {
    return { document: parse(sdl) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // Apollo's own code for this; with the place, since the graph is split over several files.
    return {
      errors: [{ code: 'INVALID_GRAPHQL', coordinate: null, message: `[${name}] ${error}` }],
    };
  }
}

function errorFinding({ extensions, message }: GraphQLError): CompositionFinding {
  return { code: String(extensions.code), coordinate: null, message };
}
