import type { DocumentNode } from 'graphql';
import type { Graph } from '../../sdl/Graph.ts';
import type { Violation } from '../Violation.ts';
import type { Prefix } from './ownPrefix.ts';

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
