import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { isRuled, leafCheck } from './leafCheck.ts';
import type { FieldShape, SelectionShape, TypeShape } from './Shape.ts';

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

/** The shapes of a subgraph's fetches, worked out once per operation and per choice of @skip and @include. */
export class ShapeCache {
  readonly #schema: GraphQLSchema;
  readonly #shapes = new LRUCache<string, SelectionShape>({ max: 1_000 });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The shape of the answer to `query`, an operation that the planner made for this subgraph. */
  of(query: string, variables: Record<string, unknown>): SelectionShape {
    const choices = Object.entries(variables).filter(([, value]) => typeof value === 'boolean');
    const key = `${JSON.stringify(choices)}${query}`;
    const known = this.#shapes.get(key);
    if (known) return known;
    const shape = fetchShape(this.#schema, parse(query, { noLocation: true }), variables);
    this.#shapes.set(key, shape);
    return shape;
  }
}
