import { overLimit } from '../overLimit.ts';
import type { QueryRule } from '../QueryRule.ts';
import { tal } from '../tal.ts';

/** A document holds few operations: one of them is run, and all of them are validated. */
export const operationLimit: QueryRule = ({ operations }, limits) =>
  operations.length <= limits.operations
    ? null
    : overLimit(
        'FRAGA_FOR_MANGA_OPERATIONER',
        `Dokumentet har ${tal(operations.length)} operationer; högst ${tal(limits.operations)} tas emot. Skicka bara den som ska köras.`,
        limits.operations,
        operations.length,
      );
