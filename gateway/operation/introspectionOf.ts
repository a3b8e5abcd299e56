import { type DocumentNode, type FieldNode, Kind, type SelectionNode, visit } from 'graphql';

/** Whether a root field asks about the schema itself. */
export function isIntrospective(field: string): boolean {
  return field === '__schema' || field === '__type';
}

/**
 * The part of an operation that asks about the schema itself, as an operation of its own, fragments inlined at the root,
 * its root fields under the names that `nameOf` gives them; null when it asks nothing of the kind.
 */
export function introspectionOf(
  document: DocumentNode,
  nameOf: (node: FieldNode) => string,
): DocumentNode | null {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const keep = (nodes: readonly SelectionNode[]): SelectionNode[] =>
    nodes.flatMap((node): SelectionNode[] => {
      if (node.kind === Kind.FIELD) {
        const alias = { kind: Kind.NAME, value: nameOf(node) } as const;
        return isIntrospective(node.name.value) ? [{ ...node, alias }] : [];
      }
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      const selections = keep(inner?.selectionSet.selections ?? []);
      if (selections.length === 0) return [];
      const { directives } = node;
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          directives,
          selectionSet: { kind: Kind.SELECTION_SET, selections },
        },
      ];
    });
  const [operation, ...others] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return null;
  const selections = keep(operation.selectionSet.selections);
  if (selections.length === 0) return null;
  const kept = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const used = new Set<string>();
  visit(
    { kind: Kind.DOCUMENT, definitions: [{ ...kept, variableDefinitions: [] }, ...others] },
    {
      Variable: ({ name }) => void used.add(name.value),
    },
  );
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return { kind: Kind.DOCUMENT, definitions: [{ ...kept, variableDefinitions }, ...others] };
}
