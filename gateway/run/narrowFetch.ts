import {
  type ArgumentNode,
  type DocumentNode,
  type ExecutableDefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql';

/** How a fetch's variables look to an older version of the contract. */
export interface VariableState {
  /** Those without a value: an argument that takes one may as well be left out. */
  absent: ReadonlySet<string>;
  /** Those with an enum value or an input field that the version does not have. */
  unknown: ReadonlySet<string>;
}

/** A fetch as it can be put to a member on an older version of the contract. */
export interface NarrowedFetch {
  query: string;
  /** The variables that it still uses. */
  variables: ReadonlySet<string>;
  /** The entity types of which it still asks more than the key. */
  typenames: ReadonlySet<string>;
  /** What was taken out, as schema coordinates. */
  notPublished: readonly string[];
}

/**
 * Takes out of an `_entities` fetch what `schema`, an older version of the contract, does not have: types, fields, and
 * fields with an argument or a value that it does not know (without that argument they would mean something else). A
 * selection that is left empty asks for `__typename`, so that lists keep their length. Undefined when it has everything.
 */
export function narrowFetch(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: VariableState,
): NarrowedFetch | undefined {
  const narrower = new Narrower(schema, variables);
  const definitions = document.definitions.flatMap((node): ExecutableDefinitionNode[] => {
    if (node.kind === Kind.FRAGMENT_DEFINITION) return narrower.fragment(node);
    return node.kind === Kind.OPERATION_DEFINITION ? narrower.operation(node) : [];
  });
  if (narrower.notPublished.size === 0) return undefined;
  const used = variablesIn(definitions);
  const narrowed: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: definitions.map((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? withVariables(node, used) : node,
    ),
  };
  return {
    query: print(withoutUnusedFragments(narrowed)),
    variables: used,
    typenames: entitiesAsked(narrowed, schema),
    notPublished: [...narrower.notPublished].sort(),
  };
}

class Narrower {
  readonly notPublished = new Set<string>();
  readonly #schema: GraphQLSchema;
  readonly #variables: VariableState;

  constructor(schema: GraphQLSchema, variables: VariableState) {
    this.#schema = schema;
    this.#variables = variables;
  }

  operation(node: OperationDefinitionNode): OperationDefinitionNode[] {
    const root = this.#schema.getRootType(node.operation);
    return root ? [{ ...node, selectionSet: this.#set(root, node.selectionSet) }] : [];
  }

  fragment(node: FragmentDefinitionNode): FragmentDefinitionNode[] {
    const type = this.#typeOf(node.typeCondition.name.value);
    // A fragment that has lost all its fields is kept, with `__typename` only, since it is still spread.
    const selectionSet = type ? this.#set(type, node.selectionSet) : typenameOnly;
    return [{ ...node, selectionSet }];
  }

  #set(type: GraphQLCompositeType, { selections }: SelectionSetNode): SelectionSetNode {
    const kept = selections.flatMap((node) => this.#selection(type, node));
    return kept.length > 0 ? { kind: Kind.SELECTION_SET, selections: kept } : typenameOnly;
  }

  #selection(type: GraphQLCompositeType, node: SelectionNode): SelectionNode[] {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [node];
    if (node.kind === Kind.FIELD) return this.#field(type, node);
    const inner = node.typeCondition ? this.#typeOf(node.typeCondition.name.value) : type;
    return inner ? [{ ...node, selectionSet: this.#set(inner, node.selectionSet) }] : [];
  }

  #field(type: GraphQLCompositeType, node: FieldNode): FieldNode[] {
    const { value: name } = node.name;
    if (name === '__typename') return [node];
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    const coordinate = `${type.name}.${name}`;
    if (!field) return this.#takeOut(coordinate);
    const args = (node.arguments ?? []).filter((arg) => !this.#leavesOut(field, arg));
    const unknown = args.find((arg) => !this.#knows(field, arg));
    if (unknown) return this.#takeOut(`${coordinate}(${unknown.name.value}:)`);
    const of = namedTypeOf(field);
    const selectionSet =
      node.selectionSet && isCompositeType(of) ? this.#set(of, node.selectionSet) : undefined;
    return [{ ...node, arguments: args, selectionSet }];
  }

  /** True for an argument that the version does not have, but that has no value either. */
  #leavesOut(field: GraphQLField<unknown, unknown>, { name, value }: ArgumentNode): boolean {
    if (field.args.some((arg) => arg.name === name.value)) return false;
    if (value.kind === Kind.NULL) return true;
    return value.kind === Kind.VARIABLE && this.#variables.absent.has(value.name.value);
  }

  #knows(field: GraphQLField<unknown, unknown>, { name, value }: ArgumentNode): boolean {
    const known = field.args.find((arg) => arg.name === name.value);
    return known !== undefined && knowsValue(known.type, value, this.#variables.unknown);
  }

  #typeOf(name: string): GraphQLCompositeType | undefined {
    const type = this.#schema.getType(name);
    if (isCompositeType(type)) return type;
    this.notPublished.add(name);
    return undefined;
  }

  #takeOut(coordinate: string): [] {
    this.notPublished.add(coordinate);
    return [];
  }
}

const typenameOnly: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
};

function namedTypeOf({ type }: GraphQLField<unknown, unknown>) {
  let of: typeof type = type;
  while ('ofType' in of) of = of.ofType as typeof type;
  return of;
}

function variablesIn(definitions: readonly ExecutableDefinitionNode[]) {
  const used = new Set<string>();
  for (const node of definitions) {
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => {
        used.add(name.value);
      },
    });
  }
  return used;
}

function withVariables(node: OperationDefinitionNode, used: ReadonlySet<string>) {
  const { variableDefinitions = [] } = node;
  return {
    ...node,
    variableDefinitions: variableDefinitions.filter((each) => used.has(each.variable.name.value)),
  };
}

/** Fragments whose last use was taken out would make the whole query invalid. */
function withoutUnusedFragments(document: DocumentNode): DocumentNode {
  const spread = new Set<string>();
  visit(document, {
    FragmentSpread: ({ name }) => {
      spread.add(name.value);
    },
  });
  const definitions = document.definitions.filter(
    (node) => node.kind !== Kind.FRAGMENT_DEFINITION || spread.has(node.name.value),
  );
  const unchanged = definitions.length === document.definitions.length;
  return unchanged ? document : withoutUnusedFragments({ ...document, definitions });
}

/**
 * True when a version of the contract with this input type understands a value: every input field and enum value in it
 * is one that it has. `unknown` names the variables whose values it does not understand.
 */
function knowsValue(
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

/**
 * The entity types of which an `_entities` fetch asks more than the key, which the asker knows already. The contract's
 * rules make key fields, and no others, non-null on an entity.
 */
function entitiesAsked(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<string> {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const asked = new Set<string>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const field of node.selectionSet.selections) {
      if (field.kind === Kind.FIELD && field.selectionSet) {
        collect(field.selectionSet, null, { schema, fragments, asked });
      }
    }
  }
  return asked;
}

interface Walk {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  asked: Set<string>;
}

function collect({ selections }: SelectionSetNode, typename: string | null, walk: Walk): void {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      if (typename !== null && !isKeyField(walk.schema, typename, node.name.value)) {
        walk.asked.add(typename);
      }
      continue;
    }
    const fragment =
      node.kind === Kind.INLINE_FRAGMENT ? node : walk.fragments.get(node.name.value);
    if (!fragment) continue;
    collect(fragment.selectionSet, fragment.typeCondition?.name.value ?? typename, walk);
  }
}

function isKeyField(schema: GraphQLSchema, typename: string, name: string): boolean {
  if (name === '__typename') return true;
  const type = schema.getType(typename);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  return field !== undefined && isNonNullType(field.type);
}
