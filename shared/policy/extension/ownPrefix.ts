import { prefixOf } from '../../contract/prefixOf.ts';

/** The names that belong to one huvudman: what begins with them is its own, and nothing else is. */
export interface Prefix {
  /** What its types begin with, such as `Tierp_`. */
  types: string;
  /** What its fields of Query begin with, such as `tierp_`. */
  fields: string;
}

const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The network's own graphs in the supergraph: no extension is composed under their names. */
const ownGraphs: ReadonlySet<string> = new Set(['kontrakt', 'samverkan']);

/**
 * The prefix that a huvudman's id gives; null for an id that gives none: one that begins with a digit, since no GraphQL
 * name does, and those of the network's own graphs.
 */
export function ownPrefix(huvudman: string): Prefix | null {
  if (!slug.test(huvudman) || ownGraphs.has(huvudman)) return null;
  const fields = prefixOf(huvudman);
  return { types: `${fields.charAt(0).toUpperCase()}${fields.slice(1)}`, fields };
}
