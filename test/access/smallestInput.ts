import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';

const scalars: Record<string, unknown> = {
  ID: 'x',
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  Belopp: '1',
  Procent: 1,
  Datum: '2026-01-10',
  DatumTid: '2026-01-10T08:00:00Z',
  Manad: '2026-01',
};

/** A value of an input type with nothing but what it requires: enough to reach a resolver, seldom enough to please it. */
export function smallestInput(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return smallestInput(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return scalars[type.name];
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, smallestInput(field.type)]));
}
