import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * The operation of a document that was run, with the fragments that it uses, and no value that its writer put into it: text
 * becomes "", numbers 0, lists and objects empty. Names stay, those of aliases and variables too.
 */
export function withoutLiterals(
  document: DocumentNode,
  operationName: string | null,
): { name: string | null; text: string } {
  const operations = separateOperations(document);
  const only = operations[operationName ?? ''] ?? Object.values(operations)[0] ?? document;
  const bare = visit(only, {
    StringValue: (node) => ({ ...node, value: '', block: false }),
    IntValue: (node) => ({ ...node, value: '0' }),
    FloatValue: (node) => ({ ...node, value: '0' }),
    ListValue: { leave: (node) => ({ ...node, values: [] }) },
  });
  const operation = bare.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const name = operation && 'name' in operation ? (operation.name?.value ?? null) : null;
  return { name, text: print(bare) };
}

/** The fields that a document asks for, as `Type.field`, each once. A field that the schema lacks is left out. */
export function coordinatesIn(text: string, schema: GraphQLSchema): string[] {
  const types = new TypeInfo(schema);
  const found = new Set<string>();
  visit(
    parse(text, { noLocation: true }),
    visitWithTypeInfo(types, {
      Field: () => {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (parent && field && !field.name.startsWith('__'))
          found.add(`${parent.name}.${field.name}`);
      },
    }),
  );
  return [...found];
}
