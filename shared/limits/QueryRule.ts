import type { ParsedQuery } from './ParsedQuery.ts';
import type { QueryLimits } from './QueryLimits.ts';
import type { Refusal } from './Refusal.ts';

/**
 * A rule on a parsed query. Gives the refusal, or null when the query may pass; never throws. Its time is bounded by the
 * rules that stand before it in `queryRules`.
 */
export type QueryRule = (query: ParsedQuery, limits: QueryLimits) => Refusal | null;
