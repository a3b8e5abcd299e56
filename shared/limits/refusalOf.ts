import { parse } from 'graphql';
import { parsedQuery } from './ParsedQuery.ts';
import { gatewayLimits, type QueryLimits } from './QueryLimits.ts';
import type { QueryRule } from './queryRules.ts';

/** What one rule says of a query under a limit, for tests: code, limit and what the query has; null when it passes. */
export function refusalOf(rule: QueryRule, text: string, limits: Partial<QueryLimits> = {}) {
  const refusal = rule(parsedQuery(parse(text)), { ...gatewayLimits, ...limits });
  if (!refusal) return null;
  const { code, grans, varde, message, status } = refusal;
  if (status !== 400 || !/[.]$/.test(message)) throw new Error(`not a refusal: ${message}`);
  return [code, grans, varde];
}
