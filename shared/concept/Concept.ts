import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { rimligt, type Storhetsnamn } from '../contract/rimligt.ts';

/** What a field's value is, before lists and nulls. */
export type FieldKind =
  | 'id'
  | 'part'
  | 'text'
  | 'int'
  | 'float'
  | 'boolean'
  | 'enum'
  | 'belopp'
  | 'procent'
  | 'datum'
  | 'datumTid'
  | 'manad'
  | 'object';

/** One stored field of a concept: everything that is said about it, once, in the SDL. */
export interface Field {
  name: string;
  kind: FieldKind;
  list: boolean;
  /** Whether the items of a list, or the value itself, may not be null in the SDL. */
  nonNull: boolean;
  /** Whether every row has it (`@kravs`, or non-null in the SDL). */
  required: boolean;
  /** The name of its type in the SDL. */
  typename: string;
  /** The most characters of a text (`@text`), or those of the column of an enum's value (`@kolumn`). */
  max?: number;
  /** What is measured, which says what it can be (`@rimligt`); null when nothing is known of that. */
  quantity: Storhetsnamn | null;
  /** Whether only a change of its own writes it (`@egenAndring`), never a create, a change or a whole registration. */
  ownChange: boolean;
  /** What officials read, in Swedish (`@etikett`): its name, and what to write. */
  label: string | null;
  help: string | null;
  /** What developers read, in English. */
  description: string;
  /** The fields of an object; empty for everything else. */
  fields: readonly Field[];
  /** Where the items of a list are kept, when they are rows of their own; null when they are kept in the row. */
  part: Part | null;
}

/** Rows that belong to a row and are written together with it. */
export interface Part {
  table: string;
  /** The column with the id of the row that they belong to. */
  parent: string;
  /** The field that tells one from the row's others; null for their place in the list. */
  key: string | null;
}

/** A kind of row that a party keeps, changes under a version and has a history of. */
export interface Concept {
  /** Its type in the SDL. */
  name: string;
  table: string;
  /** What a row is called in a sentence, in definite form: 'budgeten'. */
  title: string;
  /** The fields that tell a row from the owner's others. */
  key: readonly string[];
  fields: readonly Field[];
}

const scalars: Readonly<Record<string, FieldKind>> = {
  ID: 'id',
  String: 'text',
  Int: 'int',
  Float: 'float',
  Boolean: 'boolean',
  Belopp: 'belopp',
  Procent: 'procent',
  Datum: 'datum',
  DatumTid: 'datumTid',
  Manad: 'manad',
  Part: 'part',
};

/** The types of an SDL by what is stored of them. */
export interface StoredTypes {
  /** Every type with `@rad`, by name. */
  concepts: ReadonlyMap<string, Concept>;
  /** The stored fields of any object type, such as a value within a row. */
  fieldsOf(typename: string): readonly Field[];
}

/** Reads an SDL. Throws when a field's type is not in it. */
export function readConcepts(document: DocumentNode): StoredTypes {
  const types = new Map<
    string,
    { directives: ConstDirectiveNode[]; fields: FieldDefinitionNode[] }
  >();
  const enums = new Set<string>();
  for (const node of document.definitions) {
    if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) continue;
    if (node.kind === Kind.ENUM_TYPE_DEFINITION) enums.add(node.name.value);
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION)
      continue;
    const type = types.get(node.name.value) ?? { directives: [], fields: [] };
    types.set(node.name.value, type);
    type.directives.push(...(node.directives ?? []));
    type.fields.push(...(node.fields ?? []));
  }

  const fieldsOf = (typename: string, owner: readonly string[]): Field[] =>
    (types.get(typename)?.fields ?? []).flatMap((node) => {
      const derived = (node.arguments?.length ?? 0) > 0 || directive(node, 'harleds') !== null;
      return derived || owner.includes(node.name.value) ? [] : [fieldOf(node)];
    });

  const fieldOf = (node: FieldDefinitionNode): Field => {
    const { list, nonNull, typename } = shapeOf(node.type);
    const kind = scalars[typename] ?? (enums.has(typename) ? 'enum' : 'object');
    if (kind === 'object' && !types.has(typename)) {
      throw new Error(`${node.name.value} is of ${typename}, which the SDL does not define.`);
    }
    const label = directive(node, 'etikett');
    return {
      name: node.name.value,
      kind,
      list,
      nonNull,
      required: nonNull || directive(node, 'kravs') !== null,
      typename,
      max: (directive(node, 'text')?.hogst ?? directive(node, 'kolumn')?.langd) as
        | number
        | undefined,
      quantity: quantityOf(node),
      ownChange: directive(node, 'egenAndring') !== null,
      label: (label?.namn as string | undefined) ?? null,
      help: (label?.hjalp as string | undefined) ?? null,
      description: node.description?.value ?? '',
      fields: kind === 'object' ? fieldsOf(typename, []) : [],
      part: partOf(types.get(typename)?.directives ?? []),
    };
  };

  const concepts = new Map(
    [...types].flatMap(([name, type]) => {
      const row = argumentsOf(type.directives, 'rad');
      if (!row) return [];
      const key = (row.nyckel as string[] | undefined) ?? ['id'];
      const parent = row.tillhor === undefined ? [] : [parentField(row.tillhor as string)];
      const own = fieldsOf(name, ['huvudmanId', 'version', 'uppgiftslamnare', String(row.tillhor)]);
      const fields = [...parent, ...own];
      const concept = {
        name,
        table: row.tabell as string,
        title: row.heter as string,
        key,
        fields,
      };
      return [[name, concept] as const];
    }),
  );
  return { concepts, fieldsOf: (typename) => fieldsOf(typename, []) };
}

/** A field of which nothing more is said than its name and kind. */
export function plainField(name: string, kind: FieldKind): Field {
  return {
    name,
    kind,
    list: false,
    nonNull: false,
    required: false,
    typename: '',
    quantity: null,
    ownChange: false,
    label: null,
    help: null,
    description: '',
    fields: [],
    part: null,
  };
}

/** The id of what a row belongs to, where its type has no field of it. */
function parentField(name: string): Field {
  const description = 'What it belongs to, by id.';
  return { ...plainField(name, 'id'), nonNull: true, required: true, typename: 'ID', description };
}

/** Throws when the table of what values can be has no such name. */
function quantityOf(node: FieldDefinitionNode): Storhetsnamn | null {
  const som = directive(node, 'rimligt')?.som;
  if (som === undefined) return null;
  if (Object.hasOwn(rimligt, som as string)) return som as Storhetsnamn;
  throw new Error(
    `${node.name.value} is @rimligt(som: "${som}"), which shared/contract/rimligt.ts has not.`,
  );
}

function shapeOf(type: TypeNode): Pick<Field, 'list' | 'nonNull' | 'typename'> {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...shapeOf(type.type), nonNull: true };
  if (type.kind === Kind.LIST_TYPE) return { ...shapeOf(type.type), list: true, nonNull: false };
  return { list: false, nonNull: false, typename: type.name.value };
}

function partOf(directives: readonly ConstDirectiveNode[]): Part | null {
  const stated = argumentsOf(directives, 'delrad');
  if (!stated) return null;
  const { tabell, tillhor, nyckel = null } = stated as Record<string, string | undefined>;
  return { table: tabell as string, parent: tillhor as string, key: nyckel };
}

function directive(node: FieldDefinitionNode, name: string): Record<string, unknown> | null {
  return argumentsOf(node.directives ?? [], name);
}

/** A directive's arguments by name; null when it is not there. */
export function argumentsOf(
  directives: readonly ConstDirectiveNode[],
  name: string,
): Record<string, unknown> | null {
  const found = directives.find((each) => each.name.value === name);
  if (!found) return null;
  return Object.fromEntries(
    (found.arguments ?? []).map((each) => [each.name.value, valueFromASTUntyped(each.value)]),
  );
}
