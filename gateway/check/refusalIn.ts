import { isRefusalcode, type Refusalcode, refusals } from '../../shared/access/AccessRefusal.ts';
import type { Orsak } from '../natverk/MemberStatuses.ts';
import { isObject } from './checkAnswer.ts';

/** Why a subgraph refused a whole call: a code that everybody knows, or FORBIDDEN when it gave none. */
export type Denial = Refusalcode | 'FORBIDDEN';

/** The reason in a subgraph's answer of 401 or 403. Only known codes are repeated. */
export function refusalIn(answer: unknown): Denial {
  const errors = isObject(answer) ? answer.errors : undefined;
  const [first] = Array.isArray(errors) ? errors : [];
  const code = isObject(first) && isObject(first.extensions) ? first.extensions.code : undefined;
  return isRefusalcode(code) ? code : 'FORBIDDEN';
}

/** The same in `extensions.natverk`: the client's token, the gateway's own assertion, or a reason that was not given. */
export function orsakOf(denial: Denial): Orsak {
  if (denial.startsWith('INTYG_')) return 'INTYG_NEKAT';
  return denial === 'FORBIDDEN' ? 'ATKOMST_NEKAD' : 'TOKEN_NEKAD';
}

/** The message to a client when a subgraph refused the whole call: the code's own sentence, never the answer's text. */
export function denialWords(name: string, denial: Denial): string {
  return `${name}: ${denial === 'FORBIDDEN' ? 'nekade åtkomst.' : refusals[denial].message}`;
}
