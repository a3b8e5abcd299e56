/**
 * A message of GraphQL without the names that it suggests. They would let a caller guess a schema that is not shown.
 */
export function withoutSuggestions(message: string): string {
  return message.replace(/ ?Did you mean [^?]*\?/g, '');
}
