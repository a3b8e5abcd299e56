import type { FastifyRequest } from 'fastify';
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
import type { Answering } from '../serve/serveGraphql.ts';
import { inScope } from '../tracing/scope.ts';

export interface LaneOptions<Context> {
  /** The schema that holds now: who sees what of it may change. */
  schema: () => GraphQLSchema;
  /** The context of a request that this caller makes. */
  contextOf: (request: FastifyRequest, caller: Caller) => Context;
  /** Makes an error fit to be sent. */
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** The headers of an answer to this caller. */
  headersFor: (caller: Caller) => Readonly<Record<string, string>>;
}

/** A gateway's question that has been asked before, parsed and validated. */
interface Prepared {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** Questions that are kept prepared: a network has some hundred. */
const kept = 1_000;

/**
 * Answers a gateway's clean calls without Apollo Server: a query of `_entities` alone that is valid, of a caller that is let in. Everything
 * else, and whatever fails unforeseen, goes to `apollo`, which words it: so a refusal is the same by either way.
 */
export function lane<Context>(options: LaneOptions<Context>): (apollo: Answering) => Answering {
  const { schema: schemaNow, contextOf, formatError, headersFor } = options;
  const prepared = new LRUCache<string, { question: Prepared | null }>({ max: kept });
  const prepare = (text: string): Prepared | null => {
    const known = prepared.get(text) ?? { question: preparedOf(text, schemaNow()) };
    prepared.set(text, known);
    return known.question;
  };

  return (apollo) => async (request, reply) => {
    // What goes by Apollo Server knows its request by itself, as the lines of its log do.
    const otherwise = () => inScope(request.scope, () => apollo(request, reply));
    const { asked, queryText, expected } = request;
    if (!isGateways(request) || !asked || queryText === null || !expected) return otherwise();
    const question = prepare(queryText);
    if (question === null) return otherwise();
    const { document, operation } = question;
    const schema = schemaNow();
    const { variables: given, operationName } = asked;
    if (operationName !== null && operationName !== operation.name?.value) return otherwise();
    const read = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    if (read.errors) return otherwise();

    const caller = await callerOf(request);
    if (isRefusal(caller)) return otherwise();
    // Its assertion is used up now.
    request.expected = { caller, enter: async () => caller };
    const result = await execute({
      schema,
      document,
      contextValue: contextOf(request, caller),
      variableValues: given,
    });
    const text = answerOf(result, formatError);
    if (text === null) return otherwise();
    return reply.headers({ ...headersFor(caller), 'content-type': jsonType }).send(text);
  };
}

const jsonType = 'application/json; charset=utf-8';

/** Whether a call is a gateway's, that asks in the way that gateways do. */
function isGateways({ method, headers, expected }: FastifyRequest): boolean {
  const { accept = '*/*' } = headers;
  return (
    method === 'POST' &&
    expected?.caller.gateway != null &&
    (accept === '*/*' || accept === 'application/json')
  );
}

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
 * A result as it is sent; null for one without data, and one of whose errors was not made on purpose, such as a fault of the
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
