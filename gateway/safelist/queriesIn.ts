import { OperationTypeNode, parse } from 'graphql';
import { operationsOf, parsedQuery } from '../../shared/limits/ParsedQuery.ts';
import { hashOf } from './hashOf.ts';

export type ManifestQueries =
  | { queries: ReadonlyMap<string, string>; problem?: undefined }
  | { problem: string; queries?: undefined };

/**
 * Reads the queries of a manifest, given as JSON: `{ "<hash>": "<query>" }`, as graphql-codegen writes it and
 * `npm run safelist` does, or Apollo's persisted query manifest, whose operations have `id` and `body`. Each must be one
 * query under the hash of its own text. Gives the first problem as an English sentence; never throws.
 */
export function queriesIn(json: unknown): ManifestQueries {
  const entries = entriesOf(json);
  if (!entries) return { problem: 'it must have the form { "<SHA-256 of the query>": "<query>" }' };
  for (const [hash, text] of entries) {
    const problem = problemOf(hash, text);
    if (problem) return { problem: `${hash.slice(0, 80)}: ${problem}` };
  }
  return { queries: new Map(entries as [string, string][]) };
}

const apolloFormat = 'apollo-persisted-query-manifest';

function entriesOf(json: unknown): [string, unknown][] | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const { format, operations } = json as { format?: unknown; operations?: unknown };
  if (format !== apolloFormat) return Object.entries(json);
  if (!Array.isArray(operations)) return null;
  return operations.map((operation) => {
    const { id, body } = Object(operation) as { id?: unknown; body?: unknown };
    return [String(id), body];
  });
}

function problemOf(hash: string, text: unknown): string | null {
  if (typeof text !== 'string') return 'the query must be a text';
  if (hashOf(text) !== hash) return `the SHA-256 of its query is ${hashOf(text)}`;
  try {
    const [operation, ...others] = operationsOf(parsedQuery(parse(text, { noLocation: true })));
    if (others.length > 0) return 'it has several operations, and must have one';
    return operation?.kind === OperationTypeNode.QUERY ? null : 'it must be a query';
  } catch (error) {
    return (error as Error).message;
  }
}
