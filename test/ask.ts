/** A GraphQL answer as a client sees it. */
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of every shape, and assert what they find
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: { natverk?: { huvudman: string; status: string; ms: number; orsak?: string }[] };
  /** The body as it came. */
  text: string;
}

/** Asks a GraphQL endpoint as a client does. */
export async function ask(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { ...JSON.parse(text), status: response.status, text };
}
