import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { type OperationSummary, operationsOf } from './operationKind.ts';
import { parsedQuery } from './ParsedQuery.ts';
import type { QueryLimits } from './QueryLimits.ts';
import { introspectionOff, queryRules } from './queryRules.ts';
import type { RequestRefusal } from './RequestRefusal.ts';
import { tokenLimit } from './tokenLimit.ts';

/** The operations of a query that may be validated and planned, as long as it is at hand with its document; or why it may not. */
export type Verdict =
  | { operations: readonly OperationSummary[]; document?: DocumentNode; refusal?: undefined }
  | { refusal: RequestRefusal; operations?: undefined; document?: undefined };

export interface CheckOptions {
  limits: QueryLimits;
  /** Whether the schema may be asked about itself. */
  introspection: boolean;
}

/**
 * Holds a query text against the limits, before it is validated: validation compares selections two by two, so it is
 * given only what is small. In time linear in the text's tokens and in the fields that are let through; never throws.
 */
export function checkQuery(text: string, { limits, introspection }: CheckOptions): Verdict {
  const tooLong = tokenLimit(text, limits);
  if (tooLong) return { refusal: tooLong };
  let document: DocumentNode;
  try {
    document = parse(text, { noLocation: true });
  } catch (error) {
    return { refusal: notGraphql(error) };
  }
  const query = parsedQuery(document);
  if (query.operations.length === 0) return { refusal: nothingToRun };
  for (const rule of queryRules) {
    const refusal = rule(query, limits);
    if (refusal) return { refusal };
  }
  const refusal = introspection ? null : introspectionOff(query, limits);
  return refusal ? { refusal } : { operations: operationsOf(query), document };
}

const nothingToRun: RequestRefusal = {
  code: 'GRAPHQL_PARSE_FAILED',
  message: 'Dokumentet har ingen operation att köra, bara fragment. Lägg till en fråga (query).',
  status: 400,
};

function notGraphql(error: unknown): RequestRefusal {
  const why = error instanceof GraphQLError ? error.message : 'den kan inte tolkas';
  return {
    code: 'GRAPHQL_PARSE_FAILED',
    message: `Frågan är inte giltig GraphQL: ${why.slice(0, 300)}`,
    status: 400,
  };
}
