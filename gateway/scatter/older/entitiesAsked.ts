import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/**
 * The entity types of which an `_entities` fetch asks more than the key, which the asker knows already. The contract's
 * rules make key fields, and no others, non-null on an entity.
 */
export function entitiesAsked(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<string> {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const asked = new Set<string>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const field of node.selectionSet.selections) {
      if (field.kind === Kind.FIELD && field.selectionSet) {
        collect(field.selectionSet, null, { schema, fragments, asked });
      }
    }
  }
  return asked;
}

interface Walk {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  asked: Set<string>;
}

function collect({ selections }: SelectionSetNode, typename: string | null, walk: Walk): void {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      if (typename !== null && !isKeyField(walk.schema, typename, node.name.value)) {
        walk.asked.add(typename);
      }
      continue;
    }
    const fragment =
      node.kind === Kind.INLINE_FRAGMENT ? node : walk.fragments.get(node.name.value);
    if (!fragment) continue;
    collect(fragment.selectionSet, fragment.typeCondition?.name.value ?? typename, walk);
  }
}

function isKeyField(schema: GraphQLSchema, typename: string, name: string): boolean {
  if (name === '__typename') return true;
  const type = schema.getType(typename);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  return field !== undefined && isNonNullType(field.type);
}
