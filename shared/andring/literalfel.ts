import {
  type ArgumentNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import type { Fel } from './Fel.ts';
import { granskaIndata, lasbart } from './indatagranskning.ts';
import { rotfalt } from './rotfalt.ts';

/**
 * The errors of a document, those about values written out in a mutation's arguments told in Swedish: one for each
 * argument, with code BAD_USER_INPUT and every `fel` in its extensions. The others are as they were.
 */
export function literalfel(
  schema: GraphQLSchema,
  document: DocumentNode,
  errors: readonly Error[],
): Error[] {
  let left = [...errors];
  const told: Error[] = [];
  for (const [argument, fel] of argumentfel(schema, document)) {
    const inside = left.filter((error) => isAbout(error, argument));
    if (inside.length === 0) continue;
    left = left.filter((error) => !inside.includes(error));
    const extensions = { code: 'BAD_USER_INPUT', fel };
    const message = fel.map(({ meddelande }) => meddelande).join(' ');
    told.push(new GraphQLError(message, { nodes: argument, extensions }));
  }
  return [...told, ...left];
}

/** What cannot be read of each argument of a mutation; its variables count as right. */
function argumentfel(schema: GraphQLSchema, document: DocumentNode): [ArgumentNode, Fel[]][] {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  return document.definitions.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return [];
    if (operation.operation !== OperationTypeNode.MUTATION) return [];
    const variables = readable(schema, operation);
    return rotfalt(document, operation).flatMap((field) =>
      (field.arguments ?? []).flatMap((argument): [ArgumentNode, Fel[]][] => {
        const { value, name } = argument;
        const type = mutations[field.name.value]?.args.find((one) => one.name === name.value)?.type;
        if (!type || value.kind === Kind.VARIABLE) return [];
        const given = valueFromASTUntyped(value, variables);
        const { fel } = granskaIndata(given, type, name.value === 'input' ? '' : name.value);
        return fel.length > 0 ? [[argument, fel]] : [];
      }),
    );
  });
}

function readable(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.map(({ variable, type }) => {
      const known = typeFromAST(schema, type as never);
      return [variable.name.value, known && isInputType(known) ? lasbart(known) : null];
    }),
  );
}

/** Whether an error stands in an argument; one of a scalar of our own says nothing of where it stands. */
function isAbout(error: Error, { loc }: ArgumentNode): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const at = error.nodes?.[0]?.loc;
  if (!at) return error.extensions.code === 'BAD_USER_INPUT';
  return loc !== undefined && at.start >= loc.start && at.end <= loc.end;
}
