import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** The root fields of an operation, including those in its fragments. */
export function rotfalt(
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
): FieldNode[] {
  const fieldsOf = ({ selections }: SelectionSetNode, seen: readonly string[]): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, seen);
      const name = selection.name.value;
      const fragment = document.definitions.find(
        (node): node is FragmentDefinitionNode =>
          node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
      );
      // GraphQL's validation refuses a fragment inside itself. Here the loop must only end.
      if (!fragment || seen.includes(name)) return [];
      return fieldsOf(fragment.selectionSet, [...seen, name]);
    });
  return fieldsOf(selectionSet, []);
}
