import { type ConstDirectiveNode, GraphQLError, Kind, parse, type SelectionSetNode } from 'graphql';

/** Many more tokens than a key or a requirement has, and few enough that a recursive reader cannot run out of stack. */
const maxTokens = 1_000;

/** The selection in a directive's `fields` argument, as in `@key(fields: "id")`. Null when it cannot be read. */
export function fieldSet(directive: ConstDirectiveNode): SelectionSetNode | null {
  const value = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
  if (value?.kind !== Kind.STRING) return null;
  const text = value.value.trim();
  try {
    const { definitions } = parse(text.startsWith('{') ? text : `{ ${text} }`, {
      noLocation: true,
      maxTokens,
    });
    const [only] = definitions;
    if (definitions.length !== 1 || only?.kind !== Kind.OPERATION_DEFINITION) return null;
    return only.selectionSet;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
