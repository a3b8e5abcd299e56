import { prefixOf } from '../../contract/prefixOf.ts';

/** The prefixes of one huvudman's own names. No other name belongs to it. */
export interface Prefix {
  /** The prefix of its types, such as `Tierp_`. */
  types: string;
  /** The prefix of its fields of Query, such as `tierp_`. */
  fields: string;
}

const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The names of the network's own graphs in the supergraph. No extension is composed under them. */
const ownGraphs: ReadonlySet<string> = new Set(['kontrakt', 'samverkan']);

/**
 * The prefixes that follow from a huvudman's id. Null for an id that begins with a digit (no GraphQL name does) and for
 * the names of the network's own graphs.
 */
export function ownPrefix(huvudman: string): Prefix | null {
  if (!slug.test(huvudman) || ownGraphs.has(huvudman)) return null;
  const fields = prefixOf(huvudman);
  return { types: `${fields.charAt(0).toUpperCase()}${fields.slice(1)}`, fields };
}

const local = /^[A-Za-z][A-Za-z0-9]*$/;

/**
 * Whether a name is that prefix followed by a name of the huvudman's own choice. The chosen part begins with a letter
 * and has no underscore, so that no two prefixes, such as `tierp_` and `tierp_2_`, have a name in common.
 */
export function isOwnName(prefix: string, name: string): boolean {
  return name.startsWith(prefix) && local.test(name.slice(prefix.length));
}

/**
 * Whether a name begins with something that is easily mistaken for the prefix, or continues with another underscore so
 * that it could be another huvudman's: `TIERP_Plats`, `tierp2_platser`, `Tierp_2_Plats` for `tierp`.
 */
export function looksLikeOwn(prefix: Prefix, name: string): boolean {
  if (isOwnName(prefix.types, name) || isOwnName(prefix.fields, name)) return false;
  return likeness(name).startsWith(likeness(prefix.fields));
}

/** A name as people read it: case, underscores and letters that look like digits make no difference. */
function likeness(name: string): string {
  return name.toLowerCase().replace(/_/g, '').replace(/[1i]/g, 'l').replace(/0/g, 'o');
}

/** Names of Federation's own types, and of specifications: `join__Graph`, `__Schema`. */
const reserved = /^_|__/;

/** Whether GraphQL or Federation reserves the name. */
export function isReserved(name: string): boolean {
  return reserved.test(name);
}
