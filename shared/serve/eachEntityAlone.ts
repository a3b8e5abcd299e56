import { type GraphQLSchema, isUnionType } from 'graphql';
import { codedError } from '../errors/codedError.ts';

/**
 * Resolves each representation of `_entities` by itself, in place. The library goes through all of them in one go and
 * throws at the first that it does not know: then one wrong representation costs all the others, and the promises of
 * those before it reject with nobody to see, which ends the process.
 */
export function eachEntityAlone(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()._entities;
  const entity = schema.getType('_Entity');
  const resolve = field?.resolve;
  if (!field || !resolve || !isUnionType(entity)) return schema;
  const names = new Set(entity.getTypes().map(({ name }) => name));
  field.resolve = (source, { representations }, context, info) =>
    representations.map(async (representation: unknown) => {
      const { __typename } = Object(representation) as { __typename?: unknown };
      if (typeof __typename !== 'string' || !names.has(__typename)) throw unknown();
      const one = { representations: [representation] };
      const [resolved] = (await resolve(source, one, context, info)) as unknown[];
      return resolved;
    });
  return schema;
}

function unknown() {
  return codedError(
    'BAD_USER_INPUT',
    'En representation i representations ska vara ett objekt vars __typename är en typ med nyckel i den här delgrafen.',
  );
}
