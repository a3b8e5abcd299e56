import { type DocumentNode, parse } from 'graphql';
import { readGraph } from '../../sdl/readGraph.ts';
import type { Extension } from './Extension.ts';
import { maxTokens } from './limits.ts';
import type { Prefix } from './ownPrefix.ts';

/** An extension as the rules see it. Throws GraphQLError, or RangeError when it is nested too deep, on what cannot be read. */
export function readExtension(sdl: string, huvudman: string, prefix: Prefix): Extension {
  const document = parseExtension(sdl);
  return { huvudman, prefix, document, graph: readGraph(document) };
}

/** Parses within the limits. Throws as `readExtension` does. */
export function parseExtension(sdl: string): DocumentNode {
  return parse(sdl, { maxTokens });
}
