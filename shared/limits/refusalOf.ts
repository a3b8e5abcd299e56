import { parse } from 'graphql';
import { parsedQuery } from './ParsedQuery.ts';
import { gatewayLimits, type QueryLimits } from './QueryLimits.ts';
import type { QueryRule } from './queryRules.ts';

/**
 * What one rule finds in a query under a limit, for tests: the code, the limit and the query's own number. Null when
 * the query passes.
 */
export function refusalOf(rule: QueryRule, text: string, limits: Partial<QueryLimits> = {}) {
  const refusal = rule(parsedQuery(parse(text)), { ...gatewayLimits, ...limits });
  if (!refusal) return null;
  const { code, grans, varde, message, status } = refusal;
  if (status !== 400 || !/[.]$/.test(message)) throw new Error(`not a refusal: ${message}`);
  return [code, grans, varde];
}
