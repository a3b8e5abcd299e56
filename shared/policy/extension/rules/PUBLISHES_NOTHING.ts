import type { ExtensionRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** An extension has a field of Query: nothing else of it could ever be reached. */
export const publishesNothing: ExtensionRule = ({ graph, prefix }) =>
  (graph.types.get('Query')?.fields ?? []).length > 0
    ? []
    : [
        violation(
          'PUBLISHES_NOTHING',
          'Query',
          graph.types.get('Query')?.parts[0] ?? null,
          `Tillägget har ingen fråga och kan inte nås: lägg till type Query { ${prefix.fields}… }.`,
        ),
      ];
