import { foldFields } from '../foldFields.ts';
import { isIntrospection } from '../isIntrospection.ts';
import { mostOf } from '../mostOf.ts';
import type { QueryRule } from '../QueryRule.ts';

/** Refuses every question about the schema itself, where the operator has not allowed them. `__typename` is none. */
export const introspectionOff: QueryRule = (query) => {
  const asked = foldFields(query, (field, inner) => (isIntrospection(field) ? 1 : inner), Math.max);
  if (mostOf(query, asked) === 0) return null;
  return {
    code: 'INTROSPEKTION_AV',
    message:
      'Introspektion är avstängd här. Schemat finns i projektets öppna källkod; den som driver tjänsten kan tillåta introspektion med INTROSPECTION=true.',
    status: 400,
  };
};
