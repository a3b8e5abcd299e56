import { type ASTNode, Kind, visit } from 'graphql';
import type { ExtensionRule } from '../Extension.ts';
import { isReserved } from '../isReserved.ts';
import { violation } from '../violation.ts';

/** No name of a type, field, argument or value is one that GraphQL or Federation keeps for itself. */
export const reservedName: ExtensionRule = ({ document }) => {
  const found: ReturnType<ExtensionRule> = [];
  const check = (node: ASTNode & { name: { value: string } }) => {
    const { value } = node.name;
    if (!isReserved(value)) return;
    found.push(
      violation(
        'RESERVED_NAME',
        value,
        node,
        'Namn som börjar med understreck eller har två i rad hör till GraphQL och Federation: välj ett annat.',
      ),
    );
  };
  visit(document, {
    [Kind.FIELD_DEFINITION]: check,
    [Kind.INPUT_VALUE_DEFINITION]: check,
    [Kind.ENUM_VALUE_DEFINITION]: check,
    [Kind.OBJECT_TYPE_DEFINITION]: check,
    [Kind.INTERFACE_TYPE_DEFINITION]: check,
    [Kind.UNION_TYPE_DEFINITION]: check,
    [Kind.ENUM_TYPE_DEFINITION]: check,
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: check,
    [Kind.SCALAR_TYPE_DEFINITION]: check,
  });
  return found;
};
