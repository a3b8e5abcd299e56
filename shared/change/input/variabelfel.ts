import {
  type DocumentNode,
  type GraphQLSchema,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type ValueNode,
} from 'graphql';
import type { Fel } from '../Fel.ts';
import { granskaIndata } from './indatagranskning.ts';
import { rotfalt } from './rotfalt.ts';

type Variables = Record<string, unknown>;

/**
 * The faults of a mutation's variables, by the response key of the field that uses them, and the variables with a
 * placeholder for each unreadable part.
 */
export interface Variabelfel {
  variables: Variables;
  fel: Map<string, Fel[]>;
}

/**
 * Checks the variables of a mutation before GraphQL reads them, so that an unreadable value is reported as any other
 * refusal: with the field of the input, a code, and how to mend it. A variable that no field uses is left as it is.
 */
export function variabelfel(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): Variabelfel {
  const variables = { ...given };
  const fel = new Map<string, Fel[]>();
  for (const field of rotfalt(document, operation)) {
    const key = (field.alias ?? field.name).value;
    for (const { name, falt } of field.arguments?.flatMap(usesIn) ?? []) {
      const definition = operation.variableDefinitions?.find(
        ({ variable }) => variable.name.value === name,
      );
      const type = definition && typeFromAST(schema, definition.type as never);
      if (!definition || !isInputType(type)) continue;
      if (given[name] === undefined && definition.defaultValue) continue;
      const granskad = granskaIndata(given[name], type, falt);
      if (granskad.fel.length === 0) continue;
      variables[name] = granskad.varde;
      fel.set(key, [...(fel.get(key) ?? []), ...granskad.fel]);
    }
  }
  return { variables, fel };
}

/** The variables in an argument, each with the name of the input field that it fills. */
function usesIn({ name, value }: { name: { value: string }; value: ValueNode }) {
  const start = name.value === 'input' ? '' : name.value;
  return uses(value, start);
}

function uses(value: ValueNode, falt: string): { name: string; falt: string }[] {
  if (value.kind === Kind.VARIABLE) return [{ name: value.name.value, falt }];
  if (value.kind === Kind.LIST) return value.values.flatMap((one, n) => uses(one, `${falt}[${n}]`));
  if (value.kind !== Kind.OBJECT) return [];
  return value.fields.flatMap(({ name, value: inner }) =>
    uses(inner, falt === '' ? name.value : `${falt}.${name.value}`),
  );
}
