import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import type { Fel } from '../Fel.ts';
import { citatfel } from './citatfel.ts';
import { granskaIndata, lasbart } from './indatagranskning.ts';
import { rotfalt } from './rotfalt.ts';

/** An argument, or the field that lacks it. */
type Plats = ArgumentNode | FieldNode;

/**
 * The errors of a document. Those about literal or missing arguments of mutations are replaced by Swedish errors: one
 * for each argument, with code BAD_USER_INPUT and each `fel` in its extensions. Other errors are unchanged.
 */
export function literalfel(
  schema: GraphQLSchema,
  document: DocumentNode,
  errors: readonly Error[],
): Error[] {
  let left = [...errors];
  const swedish: Error[] = [];
  for (const [plats, fel] of argumentfel(schema, document)) {
    const inside = left.filter((error) => isAbout(error, plats));
    if (inside.length === 0) continue;
    left = left.filter((error) => !inside.includes(error));
    const extensions = { code: 'BAD_USER_INPUT', fel };
    const message = fel.map(({ meddelande }) => meddelande).join(' ');
    swedish.push(new GraphQLError(message, { nodes: plats, extensions }));
  }
  return [...swedish, ...left];
}

/** The faults of each literal argument of a mutation, and its missing arguments. Variables are not judged here. */
function argumentfel(schema: GraphQLSchema, document: DocumentNode): [Plats, Fel[]][] {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  return document.definitions.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return [];
    if (operation.operation !== OperationTypeNode.MUTATION) return [];
    const variables = readable(schema, operation);
    return rotfalt(document, operation).flatMap((field) =>
      (mutations[field.name.value]?.args ?? []).flatMap((arg): [Plats, Fel[]][] => {
        const written = field.arguments?.find(({ name }) => name.value === arg.name);
        if (!written && !isRequiredArgument(arg)) return [];
        if (written?.value.kind === Kind.VARIABLE) return [];
        const falt = arg.name === 'input' ? '' : arg.name;
        const given = written && valueFromASTUntyped(written.value, variables);
        const fel = [
          ...granskaIndata(given, arg.type, falt).fel,
          ...(written ? citatfel(written.value, arg.type, falt) : []),
        ];
        return fel.length > 0 ? [[written ?? field, fel]] : [];
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

/** Whether an error belongs to an argument, or to the field that lacks it. An error of a custom scalar has no position. */
function isAbout(error: Error, plats: Plats): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const [node] = error.nodes ?? [];
  if (plats.kind === Kind.FIELD) return node === plats;
  if (!node?.loc) return error.extensions.code === 'BAD_USER_INPUT';
  const { loc } = plats;
  return loc !== undefined && node.loc.start >= loc.start && node.loc.end <= loc.end;
}
