import { Kind, type TypeNode } from 'graphql';

/** The name of a type without lists and exclamation marks. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
