import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
} from 'graphql';

/**
 * True when a version of the contract with this input type understands a value: every input field and enum value in it
 * is one that it has. `unknown` names the variables whose values it does not understand.
 */
export function knowsValue(
  type: GraphQLInputType,
  value: ValueNode,
  unknown: ReadonlySet<string>,
): boolean {
  if (value.kind === Kind.VARIABLE) return !unknown.has(value.name.value);
  if (value.kind === Kind.NULL) return true;
  if (isNonNullType(type)) return knowsValue(type.ofType, value, unknown);
  if (isListType(type)) {
    const items = value.kind === Kind.LIST ? value.values : [value];
    return items.every((item) => knowsValue(type.ofType, item, unknown));
  }
  if (isEnumType(type)) return value.kind === Kind.ENUM && type.getValue(value.value) !== undefined;
  if (!isInputObjectType(type)) return true;
  if (value.kind !== Kind.OBJECT) return false;
  return value.fields.every((field) => {
    const known = type.getFields()[field.name.value];
    return known !== undefined && knowsValue(known.type, field.value, unknown);
  });
}
