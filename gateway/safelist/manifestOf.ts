import { concatAST, type DocumentNode, Kind, parse, print, separateOperations } from 'graphql';
import { hashOf } from './hashOf.ts';

/**
 * The manifest of a client's operations: `{ "<hash>": "<query>" }`, each operation with the fragments that it uses,
 * wherever they are defined. Throws GraphQLError for text that is no GraphQL, Error for two operations of one name or one
 * without.
 */
export function manifestOf(texts: readonly string[]): Record<string, string> {
  const documents = texts.map((text) => parse(text, { noLocation: true }));
  const names = documents.flatMap(namesIn);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`there are two operations ${twice}`);
  const operations = Object.values(separateOperations(concatAST(documents))).map(print);
  return Object.fromEntries(operations.map((text) => [hashOf(text), text]));
}

function namesIn({ definitions }: DocumentNode): string[] {
  return definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map(({ name }) => {
      if (!name) throw new Error('every operation needs a name');
      return name.value;
    });
}
