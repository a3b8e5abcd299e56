import {
  type DocumentNode,
  type GraphQLResolveInfo,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The fields that an operation selects anywhere, by type. */
export type Asked = ReadonlyMap<string, ReadonlySet<string>>;

/** Of operations that are asked again, by the same parsed document. */
const known = new WeakMap<OperationDefinitionNode, Asked>();

/** What the operation under way selects, whatever its variables say of skipping; an interface's field is one of all its types. */
export function askedIn({
  operation,
  fragments,
  schema,
}: Pick<GraphQLResolveInfo, 'operation' | 'fragments' | 'schema'>): Asked {
  const before = known.get(operation);
  if (before) return before;
  const asked = new Map<string, Set<string>>();
  const types = new TypeInfo(schema);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...Object.values(fragments)],
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const parent = types.getParentType();
        if (!parent) return;
        for (const { name: typename } of isAbstractType(parent)
          ? [parent, ...schema.getPossibleTypes(parent)]
          : [parent]) {
          const fields = asked.get(typename) ?? new Set();
          asked.set(typename, fields.add(name.value));
        }
      },
    }),
  );
  known.set(operation, asked);
  return asked;
}

/** Whether a field of a type is selected; all are where that is not known. */
export function asks(asked: Asked | undefined, typename: string, field: string): boolean {
  return asked === undefined || (asked.get(typename)?.has(field) ?? false);
}
