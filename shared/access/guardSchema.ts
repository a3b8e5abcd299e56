import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLArgumentConfig,
  type GraphQLError,
  type GraphQLFieldConfig,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import type { Atkomstniva } from '../contract/Atkomstniva.ts';
import { codedError } from '../errors/codedError.ts';
import { SettingError } from '../errors/SettingError.ts';

/**
 * Whether a caller may see a field of a row. Null when it may, otherwise the error to give. `rad` is null where no row
 * is at hand, as for a filter. `args` are the field's own arguments.
 */
export type FieldGuard<Context> = (
  rad: unknown,
  context: Context,
  args?: Readonly<Record<string, unknown>>,
) => GraphQLError | null;

/** Which fields of a schema are guarded, by schema coordinate. */
export interface SchemaGuard<Context> {
  /** The guard of a field. Undefined for a field that everyone may see. */
  vaktAv: (coordinate: string) => FieldGuard<Context> | undefined;
  /**
   * The field that each filter would reveal, by the filter's coordinate, `Type.field(argument:)` or `Input.field`. A
   * caller must not find rows by a field that it may not see.
   */
  filter?: Readonly<Record<string, string>>;
}

type Arguments = Record<string, unknown>;

/** Guarded schemas, by schema and guard: guarding one takes 50 ms. */
const guarded = new WeakMap<GraphQLSchema, WeakMap<object, GraphQLSchema>>();

/** The fields refused in one request, so that each is reported once. */
const refused = new WeakMap<object, Set<string>>();

/**
 * A schema in which each guarded field is null for callers who may not see it, by whichever path they reach it:
 * `_entities`, another row, a root field, an alias. The first refusal of a field in an answer is an error; in further
 * rows the field is just null. Returns the same object for the same schema and guard. Throws SettingError when a
 * guarded field cannot be null.
 */
export function guardSchema<Context extends object>(
  schema: GraphQLSchema,
  guard: SchemaGuard<Context>,
): GraphQLSchema {
  const known = guarded.get(schema) ?? new WeakMap<object, GraphQLSchema>();
  guarded.set(schema, known);
  const result = known.get(guard) ?? withGuard(schema, guard);
  known.set(guard, result);
  return result;
}

function withGuard<Context extends object>(
  schema: GraphQLSchema,
  { vaktAv, filter = {} }: SchemaGuard<Context>,
): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config, name, typename) => {
      const coordinate = `${typename}.${name}`;
      const vakt = vaktAv(coordinate);
      const filters = filtersOf(config, coordinate, filter).filter(({ reveals }) =>
        vaktAv(reveals),
      );
      if (!vakt && filters.length === 0) return undefined;
      if (isNonNullType(config.type)) {
        throw new SettingError(`${coordinate} cannot be guarded: its type is never null.`);
      }
      const { resolve = defaultFieldResolver } = config;
      return {
        ...config,
        resolve: (rad: unknown, args: Arguments, context: Context, info) => {
          const own = vakt?.(rad, context, args);
          if (own) return refuse(context, coordinate, own);
          for (const { given, reveals } of filters) {
            const error = given(args) ? vaktAv(reveals)?.(null, context) : null;
            if (error) return refuse(context, reveals, error);
          }
          return resolve(rad, args, context, info);
        },
      };
    },
  });
}

/** Throws the first refusal of a field in an answer. Later ones are null. */
function refuse(context: object, coordinate: string, error: GraphQLError): null {
  const reported = refused.get(context) ?? new Set();
  refused.set(context, reported);
  if (reported.has(coordinate)) return null;
  reported.add(coordinate);
  throw error;
}

/** A filter of a field: whether a call uses it, and the field that it filters by. */
interface Filter {
  given: (args: Arguments) => boolean;
  reveals: string;
}

function filtersOf(
  { args = {} }: GraphQLFieldConfig<unknown, unknown>,
  coordinate: string,
  filter: Readonly<Record<string, string>>,
): Filter[] {
  return Object.entries(args).flatMap(([name, argument]) => [
    ...filterAt(filter[`${coordinate}(${name}:)`], (given) => given[name]),
    ...inputNames(argument).flatMap(([type, field]) =>
      filterAt(filter[`${type}.${field}`], (given) => Object(given[name])[field]),
    ),
  ]);
}

function filterAt(reveals: string | undefined, value: (args: Arguments) => unknown): Filter[] {
  return reveals === undefined ? [] : [{ given: (args) => value(args) != null, reveals }];
}

/** The fields of an argument's input type, each with the type's name. */
function inputNames({ type }: GraphQLArgumentConfig): [type: string, field: string][] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [];
  return Object.keys(named.getFields()).map((field) => [named.name, field]);
}

/** Who sees fields of each level, in Swedish. */
const forVem: Record<Exclude<Atkomstniva, 'offentlig'>, string> = {
  natverk: 'för inloggade hos någon part i nätverket',
  parter: 'för inloggade hos de parter som uppgiften gäller',
  egen: 'för sina egna inloggade',
};

/** The error for a field that its owner does not show to the caller. It names the owner, the field and the level. */
export function accessDenied(
  { id, namn }: { id: string; namn: string },
  coordinate: string,
  niva: Exclude<Atkomstniva, 'offentlig'>,
): GraphQLError {
  const message = `${namn} visar ${coordinate} bara ${forVem[niva]} (åtkomstnivå ${niva}).`;
  return codedError('FORBIDDEN', message, { huvudman: id, falt: coordinate, niva });
}
