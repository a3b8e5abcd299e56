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

const local = /^[A-Za-z][A-Za-z0-9]*$/;

/**
 * True for a name that is that prefix and, after it, a name of the huvudman's own choice. What is chosen begins with a
 * letter and holds no underscore, so that no two prefixes, such as `tierp_` and `tierp_2_`, have a name in common.
 */
export function isOwnName(prefix: string, name: string): boolean {
  return name.startsWith(prefix) && local.test(name.slice(prefix.length));
}

/**
 * True for a name that begins with something that is easily taken for the prefix and is not it, or goes on with another
 * underscore, so that it could be of another huvudman: `TIERP_Plats`, `tierp2_platser`, `Tierp_2_Plats` for `tierp`.
 */
export function looksLikeOwn(prefix: Prefix, name: string): boolean {
  if (isOwnName(prefix.types, name) || isOwnName(prefix.fields, name)) return false;
  return likeness(name).startsWith(likeness(prefix.fields));
}

/** As people read it: case, underscores and letters that look like figures make no difference. */
function likeness(name: string): string {
  return name.toLowerCase().replace(/_/g, '').replace(/[1i]/g, 'l').replace(/0/g, 'o');
}

/** Federation's own types, and what belongs to a specification: `join__Graph`, `__Schema`. */
const reserved = /^_|__/;

/** True for a name that GraphQL or Federation keeps for itself. */
export function isReserved(name: string): boolean {
  return reserved.test(name);
}
