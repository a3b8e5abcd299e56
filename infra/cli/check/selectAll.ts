import {
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/**
 * A selection of every field of a type and of the types below it that can be asked for without arguments. A type is
 * not entered again below itself, so that the selection ends.
 */
export function selectAll(type: GraphQLObjectType, above: readonly string[] = []): string {
  const inside = [...above, type.name];
  const fields = Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
    if (args.some(isRequiredArgument)) return [];
    const named = getNamedType(of);
    if (isLeafType(named)) return [name];
    if (!isObjectType(named) || inside.includes(named.name)) return [];
    return [`${name} { ${selectAll(named, inside)} }`];
  });
  return ['__typename', ...fields].join(' ');
}
