/** A message of GraphQL without the names that it suggests, by which a schema could be guessed where it is not shown. */
export function withoutSuggestions(message: string): string {
  return message.replace(/ ?Did you mean [^?]*\?/g, '');
}
