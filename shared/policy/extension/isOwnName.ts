const local = /^[A-Za-z][A-Za-z0-9]*$/;

/**
 * True for a name that is that prefix and, after it, a name of the huvudman's own choice. What is chosen begins with a
 * letter and holds no underscore, so that no two prefixes, such as `tierp_` and `tierp_2_`, have a name in common.
 */
export function isOwnName(prefix: string, name: string): boolean {
  return name.startsWith(prefix) && local.test(name.slice(prefix.length));
}
