import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isUnionType,
  parse,
} from 'graphql';
import { codedError } from '../../errors/codedError.ts';
import { allOf, andThen, type MaybePromise } from '../database/rows/MaybePromise.ts';
import { type Asked, askedIn } from './asked.ts';

/** Schemas already built, by their resolvers: every huvudman has the same, and building one takes a tenth of a second. */
const built = new WeakMap<object, { sdl: string; schema: GraphQLSchema }>();

/** A federation subgraph's executable schema from its SDL and resolvers; the same object for the same of both. */
export function subgraphSchema(sdl: string, resolvers: object): GraphQLSchema {
  const known = built.get(resolvers);
  if (known?.sdl === sdl) return known.schema;
  type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>;
  // Our resolvers know their own context and rows; the library's type allows for no such knowledge.
  const schema = eachEntityAlone(
    buildSubgraphSchema({
      typeDefs: parse(sdl),
      resolvers: resolvers as Module['resolvers'],
    }),
  );
  built.set(resolvers, { sdl, schema });
  return schema;
}

type Reference = Readonly<Record<string, unknown>>;

/** Resolves one reference of `_entities`. `fetch`, where there is one, loads the rows for all of them together. */
export interface ResolveReference<Context> {
  (reference: Reference, context: Context, info: GraphQLResolveInfo): unknown;
  fetch?: (references: readonly Reference[], context: Context) => MaybePromise<unknown>;
}

/** The type of each entity. It is kept beside the entity, which may be a row that others use too. */
const typenames = new WeakMap<object, string>();

/**
 * Resolves each representation of `_entities` by itself, in place. The library resolves all of them together and throws
 * at the first unknown one, so that one wrong representation would cost all the others. The entities of a type are
 * loaded together first, with the selected fields in the context (`asked`).
 */
function eachEntityAlone(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()._entities;
  const entity = schema.getType('_Entity');
  if (!field || !isUnionType(entity)) return schema;
  const resolvers = new Map(
    entity.getTypes().map((type) => [type.name, resolveReferenceOf(type)] as const),
  );
  entity.resolveType = (value: object) => typenames.get(value);
  field.resolve = (_source, { representations }, context: { asked?: Asked }, info) => {
    // Without a context nothing reads the selected fields.
    if (context) context.asked = askedIn(info);
    const references = representations as readonly unknown[];
    const byType = new Map<string, Reference[]>();
    for (const reference of references) {
      const name = typenameOf(reference);
      if (name === null || !resolvers.get(name)?.fetch) continue;
      const list = byType.get(name);
      if (list) list.push(reference as Reference);
      else byType.set(name, [reference as Reference]);
    }
    const fetched = [...byType].map(([name, own]) => resolvers.get(name)?.fetch?.(own, context));
    return andThen(allOf(fetched), () =>
      references.map((reference) => {
        try {
          const name = typenameOf(reference);
          if (name === null || !resolvers.has(name)) throw unknown();
          const resolve = resolvers.get(name);
          const own = reference as Reference;
          return andThen(resolve ? resolve(own, context, info) : own, (value) =>
            typed(value, name),
          );
        } catch (error) {
          return error;
        }
      }),
    );
  };
  return schema;
}

function resolveReferenceOf({
  extensions,
}: GraphQLObjectType): ResolveReference<object> | undefined {
  const { apollo } = extensions as {
    apollo?: { subgraph?: { resolveReference?: ResolveReference<object> } };
  };
  return apollo?.subgraph?.resolveReference;
}

function typenameOf(reference: unknown): string | null {
  const { __typename } = Object(reference) as { __typename?: unknown };
  return typeof __typename === 'string' ? __typename : null;
}

function typed(value: unknown, typename: string): unknown {
  if (typeof value === 'object' && value !== null) typenames.set(value, typename);
  return value;
}

function unknown() {
  return codedError(
    'BAD_USER_INPUT',
    'En representation i representations ska vara ett objekt vars __typename är en typ med nyckel i den här delgrafen.',
  );
}
