import { Kind } from 'graphql';
import type { ExtensionRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** The root type is Query: a schema definition could name another type as the root of queries, or add roots. */
export const schemaDefined: ExtensionRule = ({ document }) =>
  document.definitions.flatMap((node) => {
    const names =
      node.kind === Kind.SCHEMA_DEFINITION ||
      (node.kind === Kind.SCHEMA_EXTENSION && (node.operationTypes ?? []).length > 0);
    if (!names) return [];
    return [
      violation(
        'SCHEMA_DEFINED',
        'schema',
        node,
        'Rottypen heter alltid Query: ta bort schema { … }, och skriv @link på extend schema.',
      ),
    ];
  });
