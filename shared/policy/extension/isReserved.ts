/** Federation's own types, and what belongs to a specification: `join__Graph`, `__Schema`. */
const reserved = /^_|__/;

/** True for a name that GraphQL or Federation keeps for itself. */
export function isReserved(name: string): boolean {
  return reserved.test(name);
}
