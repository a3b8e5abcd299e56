import type { OperationTypeNode } from 'graphql';
import type { ParsedQuery } from './ParsedQuery.ts';
import type { RequestRefusal } from './RequestRefusal.ts';

/** What is remembered of one operation of a document. */
export interface OperationSummary {
  /** Null for one without a name. */
  name: string | null;
  kind: `${OperationTypeNode}`;
}

export function operationsOf({ operations }: Pick<ParsedQuery, 'operations'>): OperationSummary[] {
  return operations.map(({ name, operation }) => ({
    name: name?.value ?? null,
    kind: operation,
  }));
}

/** The kind of the operation that is to be run; or the refusal, when the document does not say which. */
export function operationKind(
  operations: readonly OperationSummary[],
  operationName: string | null,
): { kind: OperationSummary['kind']; refusal?: undefined } | { refusal: RequestRefusal } {
  const [first, ...others] =
    operationName === null ? operations : operations.filter(({ name }) => name === operationName);
  if (first && others.length === 0) return { kind: first.kind };
  const message =
    operationName === null
      ? 'Dokumentet har flera operationer. Ange med operationName vilken som ska köras.'
      : 'Dokumentet har inte en operation med det namn som operationName anger. Ange namnet på en som finns.';
  return { refusal: { code: 'OPERATION_RESOLUTION_FAILURE', message, status: 400 } };
}
