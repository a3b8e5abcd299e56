import { type ASTNode, type DocumentNode, parse } from 'graphql';
import { registryLimits } from '../../contract/registryLimits.ts';
import type { Graph } from '../../sdl/Graph.ts';
import { readGraph } from '../../sdl/readGraph.ts';
import type { PolicyCode } from '../policyCodes.ts';
import type { Violation } from '../Violation.ts';
import type { Prefix } from './prefix.ts';

/** An extension of the contract that one huvudman wants to publish, in the form that rules read. */
export interface Extension {
  /** The id of the huvudman. */
  huvudman: string;
  /** The prefixes of its own names. */
  prefix: Prefix;
  document: DocumentNode;
  /** The document, sorted by type. */
  graph: Graph;
}

/** A breach by an extension. Its message is Swedish, since the `vardnat` command shows it to the publisher. */
export interface ExtensionViolation extends Violation {
  /** The place in the SDL, both counted from 1. Null when it has no single place. */
  place: { line: number; column: number } | null;
}

/** A rule on an extension as text. Returns every violation, and never throws because of one. */
export type ExtensionTextRule = (sdl: string, huvudman: string) => ExtensionViolation[];

/** A rule on a readable extension. Returns every violation, and never throws because of one. */
export type ExtensionRule = (extension: Extension) => ExtensionViolation[];

/** The largest extension, in bytes of UTF-8: the registry's own limit, and many times what a kommun describes. */
export const maxBytes = registryLimits.extensionBytes;

/** The most lexical tokens of an extension. */
export const maxTokens = 8_000;

/** The most types and fields of an extension. The time of composition depends on their number. */
export const maxElements = 1_000;

/** The deepest nesting of a list of lists, or of a default value. */
export const maxNesting = 10;

/**
 * An extension in the form that rules read. On unreadable SDL it throws GraphQLError, or RangeError when the nesting is
 * too deep.
 */
export function readExtension(sdl: string, huvudman: string, prefix: Prefix): Extension {
  const document = parseExtension(sdl);
  return { huvudman, prefix, document, graph: readGraph(document) };
}

/** Parses within the limits. Throws like `readExtension`. */
export function parseExtension(sdl: string): DocumentNode {
  return parse(sdl, { maxTokens });
}

/** A violation at a node of the SDL. Null as node: it has no place of its own. */
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
