import { type ASTNode, type DocumentNode, parse } from 'graphql';
import { registryLimits } from '../../contract/registryLimits.ts';
import type { Graph } from '../../sdl/Graph.ts';
import { readGraph } from '../../sdl/readGraph.ts';
import type { PolicyCode } from '../policyCodes.ts';
import type { Violation } from '../Violation.ts';
import type { Prefix } from './prefix.ts';

/** What one huvudman wants to publish beyond the contract, as the rules see it. */
export interface Extension {
  /** The id of the huvudman. */
  huvudman: string;
  /** The names that are its own. */
  prefix: Prefix;
  document: DocumentNode;
  /** The same, by type. */
  graph: Graph;
}

/** A breach by an extension. Its message is Swedish: whoever publishes reads it from the `vardnat` command. */
export interface ExtensionViolation extends Violation {
  /** Where in the SDL it stands, both counted from 1; null when it has no one place. */
  place: { line: number; column: number } | null;
}

/** A rule on an extension as text. Gives every violation that it finds, and never throws for one. */
export type ExtensionTextRule = (sdl: string, huvudman: string) => ExtensionViolation[];

/** A rule on an extension that can be read. Gives every violation that it finds, and never throws for one. */
export type ExtensionRule = (extension: Extension) => ExtensionViolation[];

/** The largest extension, in bytes of UTF-8: as large as the registry takes, and many times what a kommun describes. */
export const maxBytes = registryLimits.extensionBytes;

/** The most lexical tokens of an extension. */
export const maxTokens = 8_000;

/** The most types and fields of an extension, which is what composing it takes time by. */
export const maxElements = 1_000;

/** The deepest that a list of lists, or a value in a default, may be nested. */
export const maxNesting = 10;

/** An extension as the rules see it. Throws GraphQLError, or RangeError when it is nested too deep, on what cannot be read. */
export function readExtension(sdl: string, huvudman: string, prefix: Prefix): Extension {
  const document = parseExtension(sdl);
  return { huvudman, prefix, document, graph: readGraph(document) };
}

/** Parses within the limits. Throws as `readExtension` does. */
export function parseExtension(sdl: string): DocumentNode {
  return parse(sdl, { maxTokens });
}

/** A violation at a node of the SDL; null for one that has no place of its own. */
export function violation(
  code: PolicyCode,
  coordinate: string,
  node: ASTNode | null,
  message: string,
): ExtensionViolation {
  const start = node?.loc?.startToken;
  return {
    code,
    coordinate,
    message,
    place: start ? { line: start.line, column: start.column } : null,
  };
}
