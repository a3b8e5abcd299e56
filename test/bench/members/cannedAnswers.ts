import { execute, type GraphQLSchema, parse } from 'graphql';

/** What makes one request differ from another: six digits in an id or a phrase. */
const numbers = /(?<!\d)\d{6}(?!\d)/;

/**
 * Answers for one subgraph: by graphql-js the first time that a query is asked, later by the text of that answer with the
 * request's own number in it. Whatever a peer asks is so answered rightly, at the cost of a look-up.
 */
export function cannedAnswers(schema: GraphQLSchema): (body: string) => string | Promise<string> {
  const known = new Map<string, readonly string[]>();
  return (body) => {
    const own = numbers.exec(body)?.[0] ?? null;
    const key = own === null ? body : body.replaceAll(own, '#');
    const pieces = known.get(key);
    if (pieces) return pieces.length === 1 ? (pieces[0] as string) : pieces.join(own as string);
    return answer(schema, body).then((text) => {
      known.set(key, own === null ? [text] : text.split(own));
      return text;
    });
  };
}

async function answer(schema: GraphQLSchema, body: string): Promise<string> {
  const { query, variables, operationName } = JSON.parse(body);
  const answered = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    operationName,
  });
  return JSON.stringify(answered);
}
