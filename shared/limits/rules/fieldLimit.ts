import { foldFields } from '../foldFields.ts';
import { mostOf } from '../mostOf.ts';
import { overLimit } from '../overLimit.ts';
import type { QueryRule } from '../QueryRule.ts';
import { tal } from '../tal.ts';

/** An operation asks for few fields in all when its fragments are written out, which each can double the one before. */
export const fieldLimit: QueryRule = (query, limits) => {
  const fieldsOf = foldFields(
    query,
    (_field, inner) => 1 + inner,
    (a, b) => a + b,
  );
  const fields = mostOf(query, fieldsOf);
  if (fields <= limits.fields) return null;
  return overLimit(
    'FRAGA_FOR_MANGA_FALT',
    `Frågan har ${tal(fields)} fält när fragmenten skrivs ut; högst ${tal(limits.fields)} tas emot. Dela upp den i flera frågor.`,
    limits.fields,
    fields,
  );
};
