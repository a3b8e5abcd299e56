const json = 'application/json; charset=utf-8';
const graphqlJson = 'application/graphql-response+json; charset=utf-8';

const known: Readonly<Record<string, string>> = {
  '*/*': json,
  'application/*': json,
  'application/json': json,
  'application/graphql-response+json': graphqlJson,
};

/**
 * The content type of an answer by the `accept` header of its request: the first that it names of those that a GraphQL answer
 * may have. Null for a header that weighs them, or names none, which is left to Apollo Server.
 */
export function contentTypeFor(accept: string | undefined): string | null {
  if (accept === undefined) return json;
  const whole = known[accept];
  if (whole !== undefined || accept.includes(';')) return whole ?? null;
  const named = accept.split(',').map((type) => known[type.trim().toLowerCase()]);
  return named.find((type) => type !== undefined) ?? null;
}
