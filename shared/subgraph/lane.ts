import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { isRefusal } from '../access/AccessRefusal.ts';
import type { Caller } from '../access/Caller.ts';
import { callerOf } from '../serve/entrance.ts';
import type { Ahead, Question } from '../serve/http/answerAhead.ts';

export interface LaneOptions<Context> {
  /** The current schema. It changes with who sees which fields. */
  schema: () => GraphQLSchema;
  /** The context of a request that this caller makes. */
  contextOf: (request: Question, caller: Caller) => Context;
  /** Makes an error fit to be sent. */
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** The headers of an answer to this caller. */
  headersFor: (caller: Caller) => Readonly<Record<string, string>>;
}

/** A question that has been asked before, parsed and validated. */
interface Prepared {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** The most prepared queries. A network has some hundred. */
const kept = 1_000;

/**
 * Answers a gateway's clean calls without Apollo Server: a query of `_entities` alone that is valid, of a caller that is let in. It
 * leaves everything else, and whatever fails unforeseen, to Apollo Server, which words it: so a refusal is the same by either way.
 */
export function lane<Context>(options: LaneOptions<Context>): Ahead['answer'] {
  const { schema: schemaNow, contextOf, formatError, headersFor } = options;
  const prepared = new LRUCache<string, { question: Prepared | null }>({ max: kept });
  const prepare = (text: string): Prepared | null => {
    const known = prepared.get(text) ?? { question: preparedOf(text, schemaNow()) };
    prepared.set(text, known);
    return known.question;
  };

  return async (request) => {
    const question = prepare(request.queryText);
    if (question === null) return null;
    const { document, operation } = question;
    const schema = schemaNow();
    const { variables: given, operationName } = request.asked;
    if (operationName !== null && operationName !== operation.name?.value) return null;
    const read = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    if (read.errors) return null;

    const caller = await callerOf(request);
    if (isRefusal(caller)) return null;
    // Its assertion is used up now.
    request.expected = { caller, enter: async () => caller };
    const result = await execute({
      schema,
      document,
      contextValue: contextOf(request, caller),
      variableValues: given,
    });
    const text = answerOf(result, formatError);
    if (text === null) return null;
    return { text, headers: { ...headersFor(caller), 'content-type': jsonType } };
  };
}

const jsonType = 'application/json; charset=utf-8';

/** A valid query of `_entities` and nothing else; null for every other text. */
function preparedOf(text: string, schema: GraphQLSchema): Prepared | null {
  try {
    const document = parse(text, { noLocation: false });
    const operations = document.definitions.filter(
      (node) => node.kind === Kind.OPERATION_DEFINITION,
    );
    const [operation] = operations;
    if (!operation || operations.length > 1) return null;
    if (operation.operation !== OperationTypeNode.QUERY) return null;
    const own = operation.selectionSet.selections.every(
      (node) => node.kind === Kind.FIELD && node.name.value === '_entities',
    );
    return own && validate(schema, document).length === 0 ? { document, operation } : null;
  } catch {
    return null;
  }
}

/**
 * A result in the form that is sent. Null for a result without data, or with an unintended error such as a fault of the
 * database.
 */
function answerOf(
  { data, errors }: ExecutionResult,
  formatError: LaneOptions<never>['formatError'],
): string | null {
  if (data == null) return null;
  if (!errors) return `${JSON.stringify({ data })}\n`;
  if (!errors.every(({ originalError }) => isOnPurpose(originalError))) return null;
  const shown = errors.map((error) => formatError(error.toJSON(), error));
  return `${JSON.stringify({ errors: shown, data })}\n`;
}

function isOnPurpose(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { code, http } = error.extensions;
  return code !== undefined && code !== 'INTERNAL_SERVER_ERROR' && http === undefined;
}
