import { foldFields } from '../foldFields.ts';
import { mostOf } from '../mostOf.ts';
import { overLimit } from '../overLimit.ts';
import type { QueryRule } from '../QueryRule.ts';
import { tal } from '../tal.ts';

/** An operation asks for the whole schema few times: by aliases or fragments a short question gets a long answer. */
export const introspectionLimit: QueryRule = (query, limits) => {
  const schemasIn = foldFields(
    query,
    ({ name }, inner) => (name.value === '__schema' ? 1 : inner),
    (a, b) => a + b,
  );
  const schemas = mostOf(query, schemasIn);
  if (schemas <= limits.introspections) return null;
  return overLimit(
    'INTROSPEKTION_FOR_MANGA',
    `Frågan hämtar schemat (__schema) ${tal(schemas)} gånger; högst ${tal(limits.introspections)} tas emot. Fråga en gång, och om enskilda typer med __type.`,
    limits.introspections,
    schemas,
  );
};
