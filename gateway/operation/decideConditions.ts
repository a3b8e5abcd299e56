import {
  type DocumentNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  visit,
} from 'graphql';

type Variables = Record<string, unknown>;

/** The variables that decide a @skip or an @include. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      for (const { value } of directive.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}

/**
 * A document with what @skip and @include leave of it for these variables, and none of them left. Decided before it is
 * planned: Apollo's planner asks one entity for what several fields with conditions of their own @require, and drops it
 * when one of them, which nobody wanted, is missing. A selection may become empty.
 */
export function decideConditions(document: DocumentNode, variables: Variables): DocumentNode {
  const decide = (node: SelectionNode) => {
    if (!node.directives?.length) return undefined;
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
    return skip?.if !== true && include?.if !== false ? { ...node, directives: [] } : null;
  };
  return visit(document, { Field: decide, FragmentSpread: decide, InlineFragment: decide });
}
