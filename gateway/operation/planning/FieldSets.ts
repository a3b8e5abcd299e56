import {
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

/** A type with fields. */
export type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** Where in a field set one is. */
interface Within {
  typeName: string;
  /** The place in the representation, up to the next name. */
  at: string;
  graph: string;
  needed: Map<string, string>;
}

/** Rewrites the field sets of a supergraph so that a field with arguments is one of another name without. */
export class FieldSets {
  /** The fields that stand for others with arguments, by name. */
  readonly byName = new Map<string, RequiredField>();
  /** The names of those that each type has to have. */
  readonly added = new Map<string, Set<string>>();
  /** All fields that a field set selects, as `Type.field`. */
  readonly selected = new Set<string>();
  readonly #used = new Set<string>();
  readonly #types: ReadonlyMap<string, Fielded>;
  readonly #taken: (name: string) => boolean;
  readonly #names = new Map<string, string>();

  constructor(types: ReadonlyMap<string, Fielded>, taken: (name: string) => boolean) {
    this.#types = types;
    this.#taken = taken;
  }

  /** A field set of a graph as it is planned with, and what it needs. */
  plan(fieldSet: string, typeName: string, graph: string): { text: string; needed: Needs } {
    const [operation] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
    const { selectionSet } = operation as OperationDefinitionNode;
    const needed = new Map<string, string>();
    const planned = this.#selections(selectionSet, { typeName, at: '', graph, needed });
    return { text: planned.selections.map((selection) => print(selection)).join(' '), needed };
  }

  /** Whether a field set of the graph selects the field, on the type or on an interface of it. */
  uses(graph: string, typeName: string, field: string): boolean {
    const { interfaces = [] } = this.#types.get(typeName) ?? {};
    return [typeName, ...interfaces.map(({ name }) => name.value)].some((type) =>
      this.#used.has(`${graph}.${type}.${field}`),
    );
  }

  #selections(set: SelectionSetNode, within: Within): SelectionSetNode {
    const selections = set.selections.map((node): SelectionNode => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return node;
      if (node.kind === Kind.FIELD) return this.#field(node, within);
      const typeName = node.typeCondition?.name.value ?? within.typeName;
      const selectionSet = this.#selections(node.selectionSet, { ...within, typeName });
      return { ...node, selectionSet };
    });
    return { ...set, selections };
  }

  #field(node: FieldNode, within: Within): FieldNode {
    const { typeName, at, graph, needed } = within;
    const field = node.name.value;
    const place = `${at}${field}`;
    const value = node.arguments?.length ? this.#nameFor(node, typeName) : field;
    needed.set(place, value);
    this.selected.add(`${typeName}.${value}`);
    this.#used.add(`${graph}.${typeName}.${value}`);
    const { fields = [] } = this.#types.get(typeName) ?? {};
    const type = fields.find(({ name }) => name.value === field)?.type;
    const inner = type && { ...within, typeName: namedType(type), at: `${place}.` };
    const selectionSet =
      node.selectionSet && inner ? this.#selections(node.selectionSet, inner) : node.selectionSet;
    return { ...node, name: { kind: Kind.NAME, value }, arguments: [], selectionSet };
  }

  #nameFor(node: FieldNode, typeName: string): string {
    const field = node.name.value;
    const given = node.arguments ?? [];
    const key = `${field}(${given.map((argument) => print(argument)).join()})`;
    const name = this.#names.get(key) ?? this.#newName(field);
    this.#names.set(key, name);
    this.byName.set(name, { field, arguments: given });
    for (const [type, { interfaces = [] }] of this.#types) {
      const has = type === typeName || interfaces.some(({ name }) => name.value === typeName);
      if (has) this.added.set(type, (this.added.get(type) ?? new Set()).add(name));
    }
    return name;
  }

  #newName(field: string): string {
    let n = this.#names.size + 1;
    while (this.#taken(`required_${n}_${field}`)) n += 1;
    return `required_${n}_${field}`;
  }
}

/** The type that a field's values have in the end. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** A field that stands in a planning supergraph for another one with given arguments. */
export interface RequiredField {
  /** The name of the real field. */
  field: string;
  arguments: NonNullable<FieldNode['arguments']>;
}

/** What a field needs, by its place in the representation (`matt.hojd`): the name under which it is planned. */
export type Needs = ReadonlyMap<string, string>;

/** What a planning supergraph has that the real one has not. */
export interface RequiredFields {
  /** Its fields that stand for real ones with arguments, by name. */
  byName: ReadonlyMap<string, RequiredField>;
  /** What fields with @requires need, by graph, type and field: `a.Vara.frakt`. */
  needs: ReadonlyMap<string, Needs>;
}
