import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLInterfaceType,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';
import { parseBelopp } from '../../shared/values/belopp.ts';
import { isDatum, isDatumTid, isManad } from '../../shared/values/datum.ts';
import { numberIn } from '../../shared/values/exactNumbers.ts';
import { isShowable } from '../../shared/values/otillatetTecken.ts';
import { parseProcent } from '../../shared/values/procent.ts';

/** What a fetch asked for, as a tree that an answer can be held against. */
export interface SelectionShape {
  fields: FieldShape[];
}

export interface FieldShape {
  /** Its name in the answer: the alias, or the field's name. */
  key: string;
  /** The same as JSON has it before a value that is not the first of its object: `,"namn":`. */
  head: string;
  /** The name under which the data has it: the same, but in the answer to a client. */
  source: string;
  /** Its name in the schema. */
  name: string;
  /** For messages: Type.field. */
  coordinate: string;
  /** Whether the network's rules look at it (isRuled). */
  ruled: boolean;
  type: TypeShape;
}

export type TypeShape =
  | { kind: 'nonNull'; of: TypeShape }
  | { kind: 'list'; of: TypeShape }
  | {
      kind: 'leaf';
      /** Null for what is said of the schema itself. */
      type: GraphQLLeafType | null;
      accepts: (value: unknown) => boolean;
    }
  | {
      kind: 'object';
      type: GraphQLNamedType;
      /** The selection for an object of this `__typename`; undefined for a type that cannot stand here. */
      selectionFor: (typename: unknown) => SelectionShape | undefined;
    };

type Variables = Record<string, unknown>;

export interface ShapeOptions {
  /**
   * For the answer to a client: an object that stands where an interface is selected need not say which type it is, since
   * only a subgraph that is asked for it says so.
   */
  typenameOptional?: boolean;
  /** The name under which a field is fetched; that which it has in the answer when left out. */
  sourceOf?: (node: FieldNode) => string;
}

const metaFields = new Map(
  [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);

/**
 * The shape of the answer to one operation of a query plan: its root selection in `schema`, @skip and @include decided
 * by `variables`. Throws on an operation that does not fit the schema: the planner never makes one.
 */
export function fetchShape(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  options: ShapeOptions = {},
): SelectionShape {
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) throw new Error('the operation has no root type in the subgraph');
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const given = { ...defaultsOf(operation), ...variables };
  return new ShapeBuilder(schema, fragments, given, options).selection(root, [
    operation.selectionSet,
  ]);
}

/** The values of variables that the caller may leave out. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

/** A type with fields. */
type Fielded = GraphQLObjectType | GraphQLInterfaceType;

class ShapeBuilder {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Map<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  readonly #options: ShapeOptions;

  constructor(
    schema: GraphQLSchema,
    fragments: Map<string, FragmentDefinitionNode>,
    variables: Variables,
    options: ShapeOptions,
  ) {
    this.#options = options;
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  selection(type: Fielded, sets: readonly SelectionSetNode[]): SelectionShape {
    const byKey = new Map<string, FieldNode[]>();
    for (const set of sets) this.#collect(type, set.selections, byKey);
    return { fields: [...byKey].map(([key, nodes]) => this.#field(type, key, nodes)) };
  }

  #collect(
    type: Fielded,
    selections: readonly SelectionNode[],
    byKey: Map<string, FieldNode[]>,
  ): void {
    for (const node of selections) {
      if (!this.#included(node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        byKey.set(key, [...(byKey.get(key) ?? []), node]);
        continue;
      }
      const fragment =
        node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
      if (fragment && this.#applies(fragment.typeCondition?.name.value, type)) {
        this.#collect(type, fragment.selectionSet.selections, byKey);
      }
    }
  }

  #included(node: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.#variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.#variables);
    return skip?.if !== true && include?.if !== false;
  }

  #applies(condition: string | undefined, type: Fielded): boolean {
    if (condition === undefined || condition === type.name) return true;
    const conditional = this.#schema.getType(condition);
    return isAbstractType(conditional) && this.#schema.isSubType(conditional, type);
  }

  #field(parent: Fielded, key: string, nodes: FieldNode[]): FieldShape {
    const name = (nodes[0] as FieldNode).name.value;
    const field = metaFields.get(name) ?? parent.getFields()[name];
    if (!field) throw new Error(`the subgraph has no field ${parent.name}.${name}`);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const coordinate = `${parent.name}.${name}`;
    const ruled = isRuled(name, coordinate);
    const source = this.#options.sourceOf?.(nodes[0] as FieldNode) ?? key;
    const head = `,"${key}":`;
    return { key, head, source, name, coordinate, ruled, type: this.#type(field.type, sets) };
  }

  #type(type: GraphQLOutputType, sets: SelectionSetNode[]): TypeShape {
    if (isNonNullType(type)) return { kind: 'nonNull', of: this.#type(type.ofType, sets) };
    if (isListType(type)) return { kind: 'list', of: this.#type(type.ofType, sets) };
    if (isLeafType(type)) return { kind: 'leaf', type, accepts: leafCheck(type) };
    if (isIntrospectionType(type)) return { kind: 'leaf', type: null, accepts: () => true };
    if (isObjectType(type)) {
      const selection = this.selection(type, sets);
      return {
        kind: 'object',
        type,
        selectionFor: (typename) =>
          typename === undefined || typename === type.name ? selection : undefined,
      };
    }
    return { kind: 'object', type, selectionFor: this.#selectionByTypename(type, sets) };
  }

  #selectionByTypename(type: GraphQLNamedType, sets: SelectionSetNode[]) {
    const possible: Fielded[] = isAbstractType(type)
      ? [...this.#schema.getPossibleTypes(type)]
      : [];
    const unsaid = this.#options.typenameOptional && isInterfaceType(type) ? type : undefined;
    const byTypename = new Map<unknown, SelectionShape>();
    return (typename: unknown) => {
      const concrete =
        possible.find(({ name }) => name === typename) ??
        (typename === undefined || typename === type.name ? unsaid : undefined);
      if (!concrete) return undefined;
      const known = byTypename.get(typename) ?? this.selection(concrete, sets);
      byTypename.set(typename, known);
      return known;
    };
  }
}

/** Ids end up in other owners' questions, and texts in what is derived from them: neither may crowd out the others'. */
export const maxId = 256;
export const maxText = 20_000;

/** Short enough, and without what makes a text say one thing to people and another to programs. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= maxText &&
  numberIn(value) === undefined &&
  isShowable(value);
const isInt32 = (value: unknown) => Number.isInteger(value) && value === ((value as number) | 0);

const scalars: Record<string, (value: unknown) => boolean> = {
  String: isText,
  ID: (value) => isText(value) && value.length <= maxId,
  Boolean: (value) => typeof value === 'boolean',
  Int: isInt32,
  Float: (value) => Number.isFinite(numberIn(value) ?? value),
  Belopp: (value) => isText(value) && parseBelopp(value) !== null,
  Procent: (value) => typeof value === 'number' && parseProcent(value) !== null,
  Datum: (value) => isText(value) && isDatum(value),
  DatumTid: (value) => isText(value) && isDatumTid(value),
  Manad: (value) => isText(value) && isManad(value),
};

/** What may stand as a value of this scalar or enum. Scalars that the contract does not know may hold any JSON. */
export function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => values.has(value);
  }
  return scalars[type.name] ?? (() => true);
}

/**
 * Whether the network's rules look at a field, wherever it stands: one that names an owner or a party, or figures that
 * others add up. Decided once for each field of a fetch, since an answer has thousands of values.
 */
function isRuled(name: string, coordinate: string): boolean {
  return (
    name === 'huvudmanId' ||
    coordinate === 'Huvudman.id' ||
    coordinate === 'Part.id' ||
    coordinate.startsWith('Nyckeltal.')
  );
}
