import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** Whether an object with that `__typename` meets a type condition: it is that type, or one of its subtypes. */
export function isOfType(schema: GraphQLSchema, typename: unknown, condition: string): boolean {
  if (typename === condition) return true;
  const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
  const wanted = schema.getType(condition);
  return (
    isAbstractType(wanted) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(wanted, type)
  );
}
