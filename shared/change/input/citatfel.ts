import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  type ValueNode,
} from 'graphql';
import { type Fel, fel } from '../Fel.ts';

/**
 * Finds enum values in quotes in a document. Quotes are right in variables and wrong in the document. `falt` is the
 * field that the value is of, '' for the input as a whole.
 */
export function citatfel(node: ValueNode, type: GraphQLInputType, falt: string): Fel[] {
  const known = getNullableType(type);
  if (isListType(known)) {
    return node.kind === Kind.LIST
      ? node.values.flatMap((one, n) => citatfel(one, known.ofType, `${falt}[${n}]`))
      : citatfel(node, known.ofType, falt);
  }
  if (isInputObjectType(known)) {
    if (node.kind !== Kind.OBJECT) return [];
    return node.fields.flatMap(({ name: { value: name }, value }) => {
      const field = known.getFields()[name];
      return field ? citatfel(value, field.type, falt === '' ? name : `${falt}.${name}`) : [];
    });
  }
  if (!isEnumType(known) || node.kind !== Kind.STRING || !known.getValue(node.value)) return [];
  const meddelande = `${falt} är "${node.value}" inom citattecken: skriv ${node.value} utan dem.`;
  return [fel('OGILTIGT_VARDE', falt, meddelande)];
}
