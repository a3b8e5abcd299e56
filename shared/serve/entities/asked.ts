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

/** For operations that come again, by the parsed document. */
const known = new WeakMap<OperationDefinitionNode, Asked>();

/**
 * The fields that the current operation selects, whatever its variables skip. A field of an interface counts for all
 * its types.
 */
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

/** Whether a field of a type is selected. True when the selection is not known. */
export function asks(asked: Asked | undefined, typename: string, field: string): boolean {
  return asked === undefined || (asked.get(typename)?.has(field) ?? false);
}
