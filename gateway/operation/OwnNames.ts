import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
  Kind,
  print,
  type SelectionNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What names the gateway has to keep apart. */
export interface Vocabulary {
  /** What clients may ask. */
  schema: GraphQLSchema;
  /** The fields that the planner asks for by itself, as `Type.field`: keys, and what @requires and @provides select. */
  planned: ReadonlySet<string>;
}

/** One way in which a field is asked: the fields of one way are one in what is fetched. */
interface Way {
  /** The field, of all types whose objects may be the same: `Type.field`, or by its name only where there is an interface. */
  group: string;
  text: string;
}

/**
 * The names under which the fields of an operation are fetched. A client's alias never gets to the planner: it could be
 * the name of a key, of what a @requires selects, or of another field, and the planner would take the one for the other
 * (apollographql/federation#3036). So each field is fetched under its own name; one that is asked with several sets of
 * arguments, or with arguments where the planner may ask without, under a name that no field has. `shapeAnswer` gives
 * the client's names back.
 */
export class OwnNames {
  /** The part of the operation that is fetched, under these names: all but its questions about the schema. */
  readonly fetched: DocumentNode;
  /** Whether it goes through an interface or a union. */
  abstract = false;
  readonly #ways = new Map<FieldNode, Way>();
  /** By group, the names of the ways in which it is asked. */
  readonly #names = new Map<string, Map<string, string>>();
  readonly #vocabulary: Vocabulary;
  /** The groups that the planner may ask for beside the client, in the same objects. */
  readonly #shared = new Set<string>();

  constructor(document: DocumentNode, vocabulary: Vocabulary) {
    const { schema } = vocabulary;
    this.#vocabulary = vocabulary;
    const texts = this.#collect(document, schema);
    const fields = fieldNames(schema);
    for (const [group, ways] of texts) {
      const field = group.slice(group.indexOf('.') + 1);
      const free = ways.size === 1 && !this.#shared.has(group);
      const names = new Map<string, string>();
      let n = 0;
      for (const text of ways) {
        if (text === '' || free) {
          names.set(text, field);
          continue;
        }
        do n += 1;
        while (fields.has(`${field}_${n}`));
        names.set(text, `${field}_${n}`);
      }
      this.#names.set(group, names);
    }
    this.fetched = this.#rename(document);
  }

  /** The name under which a field of the document is fetched. */
  of(node: FieldNode): string {
    const way = this.#ways.get(node);
    return (way && this.#names.get(way.group)?.get(way.text)) ?? responseName(node);
  }

  /** The ways in which each field is asked, in the order in which they stand in the document. */
  #collect(document: DocumentNode, schema: GraphQLSchema): Map<string, Set<string>> {
    const texts = new Map<string, Set<string>>();
    const types = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: (node) => {
          const parent = types.getParentType();
          if (parent && isIntrospectionType(parent)) return false;
          this.abstract ||= isAbstractType(getNamedType(types.getType()));
          const field = node.name.value;
          const group = parent && isAlone(parent) ? `${parent.name}.${field}` : field;
          if (parent && this.#isPlanned(parent, field)) this.#shared.add(group);
          // A change is made once for each name, and what is said of the schema keeps its names.
          const alone = isIntrospective(field) || parent === schema.getMutationType();
          const text = `${argumentsText(node)}${alone ? ` ${responseName(node)}` : ''}`;
          this.#ways.set(node, { group, text });
          texts.set(group, (texts.get(group) ?? new Set()).add(text));
          return isIntrospective(field) ? false : undefined;
        },
      }),
    );
    return texts;
  }

  #isPlanned(parent: GraphQLCompositeType, field: string): boolean {
    const { schema, planned } = this.#vocabulary;
    const above = isUnionType(parent) ? [] : parent.getInterfaces();
    const below = isInterfaceType(parent) ? schema.getPossibleTypes(parent) : [];
    return [parent, ...above, ...below].some(({ name }) => planned.has(`${name}.${field}`));
  }

  #rename(document: DocumentNode): DocumentNode {
    const definitions = document.definitions.filter(
      (node) =>
        node.kind !== Kind.FRAGMENT_DEFINITION || !node.typeCondition.name.value.startsWith('__'),
    );
    return visit(
      { ...document, definitions },
      {
        Field: (node) => {
          const field = node.name.value;
          if (isIntrospective(field)) return null;
          const value = this.of(node);
          const alias = value === field ? undefined : { kind: Kind.NAME, value };
          return { ...node, alias } as FieldNode;
        },
        SelectionSet: {
          // Something has to be asked for: how many objects there are, and the type's name costs no graph anything.
          leave: (node) =>
            node.selections.length > 0 ? undefined : { ...node, selections: typenameOnly },
        },
      },
    );
  }
}

const typenameOnly = [
  { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } },
] as const;

/** Whether its objects are asked for as this type only. */
function isAlone(type: GraphQLCompositeType): boolean {
  return isObjectType(type) && type.getInterfaces().length === 0;
}

function responseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

const namesOf = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** Every name that a field of the schema has. */
function fieldNames(schema: GraphQLSchema): ReadonlySet<string> {
  const known = namesOf.get(schema);
  if (known) return known;
  const names = new Set(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type ? Object.keys(type.getFields()) : [],
    ),
  );
  namesOf.set(schema, names);
  return names;
}

/**
 * A field's arguments as a text that is the same for all that mean the same: neither their order nor that of the fields
 * of an input counts. Empty without arguments.
 */
function argumentsText({ arguments: given = [] }: FieldNode): string {
  return given
    .map(({ name, value }) => `${name.value}:${valueText(value)}`)
    .sort()
    .join();
}

function valueText(value: ValueNode): string {
  if (value.kind === Kind.LIST) return `[${value.values.map(valueText).join()}]`;
  if (value.kind !== Kind.OBJECT) return print(value);
  const fields = value.fields.map(({ name, value: inner }) => `${name.value}:${valueText(inner)}`);
  return `{${fields.sort().join()}}`;
}

/** Whether a root field asks about the schema itself. */
export function isIntrospective(field: string): boolean {
  return field === '__schema' || field === '__type';
}

/**
 * The part of an operation that asks about the schema itself, as an operation of its own, fragments inlined at the root,
 * its root fields under the names that `nameOf` gives them; null when it asks nothing of the kind.
 */
export function introspectionOf(
  document: DocumentNode,
  nameOf: (node: FieldNode) => string,
): DocumentNode | null {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const keep = (nodes: readonly SelectionNode[]): SelectionNode[] =>
    nodes.flatMap((node): SelectionNode[] => {
      if (node.kind === Kind.FIELD) {
        const alias = { kind: Kind.NAME, value: nameOf(node) } as const;
        return isIntrospective(node.name.value) ? [{ ...node, alias }] : [];
      }
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      const selections = keep(inner?.selectionSet.selections ?? []);
      if (selections.length === 0) return [];
      const { directives } = node;
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          directives,
          selectionSet: { kind: Kind.SELECTION_SET, selections },
        },
      ];
    });
  const [operation, ...others] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return null;
  const selections = keep(operation.selectionSet.selections);
  if (selections.length === 0) return null;
  const kept = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const used = new Set<string>();
  visit(
    { kind: Kind.DOCUMENT, definitions: [{ ...kept, variableDefinitions: [] }, ...others] },
    {
      Variable: ({ name }) => void used.add(name.value),
    },
  );
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return { kind: Kind.DOCUMENT, definitions: [{ ...kept, variableDefinitions }, ...others] };
}
