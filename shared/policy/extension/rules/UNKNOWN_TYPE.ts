import { type ASTNode, Kind, type NamedTypeNode, visit } from 'graphql';
import type { ExtensionRule } from '../Extension.ts';
import { inbyggdaSkalarer, kontraktsskalarer } from '../kontrakt.ts';
import { violation } from '../violation.ts';

/** Every type that is used is declared in the extension, or is a scalar of GraphQL's or the contract's. */
export const unknownType: ExtensionRule = ({ document, graph, prefix }) => {
  const found: ReturnType<ExtensionRule> = [];
  const check = (
    node: NamedTypeNode,
    _key: unknown,
    _parent: unknown,
    _path: unknown,
    ancestors: readonly (ASTNode | readonly ASTNode[])[],
  ) => {
    const { value } = node.name;
    if (inbyggdaSkalarer.has(value) || kontraktsskalarer.has(value) || graph.types.has(value))
      return;
    if (ancestors.some((each) => 'kind' in each && executable.has(each.kind))) return;
    found.push(
      violation(
        'UNKNOWN_TYPE',
        value,
        node,
        `${value} är inte deklarerad: deklarera en egen typ (${prefix.types}…), eller en referens till en av kontraktets entiteter.`,
      ),
    );
  };
  visit(document, { [Kind.NAMED_TYPE]: check });
  return found;
};

const executable: ReadonlySet<Kind> = new Set([
  Kind.OPERATION_DEFINITION,
  Kind.FRAGMENT_DEFINITION,
  Kind.SCHEMA_DEFINITION,
  Kind.SCHEMA_EXTENSION,
]);
