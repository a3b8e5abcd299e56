import { isRefusalcode } from '../../shared/access/Refusal.ts';
import type { Refusalcode } from '../../shared/access/refusals.ts';
import type { Orsak } from '../natverk/orsaker.ts';
import { isObject } from './checkAnswer.ts';

/** Why a subgraph let a whole call not in: a code that everybody knows, or that it did not say. */
export type Denial = Refusalcode | 'FORBIDDEN';

/** What a subgraph that answered 401 or 403 says of why; anything but a known code is not repeated. */
export function refusalIn(answer: unknown): Denial {
  const errors = isObject(answer) ? answer.errors : undefined;
  const [first] = Array.isArray(errors) ? errors : [];
  const code = isObject(first) && isObject(first.extensions) ? first.extensions.code : undefined;
  return isRefusalcode(code) ? code : 'FORBIDDEN';
}

/** The same in `extensions.natverk`: the client's token, the gateway's own assertion, or what is not told. */
export function orsakOf(denial: Denial): Orsak {
  if (denial.startsWith('INTYG_')) return 'INTYG_NEKAT';
  return denial === 'FORBIDDEN' ? 'ATKOMST_NEKAD' : 'TOKEN_NEKAD';
}
