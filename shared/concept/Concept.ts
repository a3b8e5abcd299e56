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
  /** The name of its column: that of the field in the SDL, or the one that `@lagras` gives. */
  name: string;
  /** Its name in inputs: that of its column, or the one that `@lagras` gives. */
  given: string;
  /** Its name in the SDL, by which it is asked for. */
  shown: string;
  kind: FieldKind;
  list: boolean;
  /** Whether the items of a list, or the value itself, may not be null in the SDL. */
  nonNull: boolean;
  /** Whether every row has it (`@kravs`, or non-null in the SDL). */
  required: boolean;
  /** The name of its type in the SDL; `ID` of a row of another concept, which is kept by its id. */
  typename: string;
  /** The type whose row its value is the id of: a concept's, or `Part`; null when it is none. */
  references: string | null;
  /** The most characters of a text (`@text`), or those of the column of an enum's value (`@kolumn`). */
  max?: number;
  /** The values of an enum, in the SDL's order; empty for everything else. */
  values: readonly string[];
  /** What is measured, which says what it can be (`@rimligt`); null when nothing is known of that. */
  quantity: Storhetsnamn | null;
  /** The form of a text and how to write it, in Swedish (`@form`); null when it may have any. */
  form: { pattern: RegExp; help: string } | null;
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

/** A type whose values are rows that belong to another. */
export interface PartTable extends Part {
  /** Its type in the SDL. */
  name: string;
  fields: readonly Field[];
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
  /** Every type with `@delrad`, by name. */
  parts: ReadonlyMap<string, PartTable>;
  /** The stored fields of any object type, such as a value within a row. */
  fieldsOf(typename: string): readonly Field[];
}

/** Reads an SDL. Throws when a field's type is not in it. */
export function readConcepts(document: DocumentNode): StoredTypes {
  const types = new Map<
    string,
    { directives: ConstDirectiveNode[]; fields: FieldDefinitionNode[] }
  >();
  const enums = new Map<string, string[]>();
  for (const node of document.definitions) {
    if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) continue;
    if (node.kind === Kind.ENUM_TYPE_DEFINITION) {
      enums.set(
        node.name.value,
        (node.values ?? []).map(({ name }) => name.value),
      );
    }
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
    const directives = types.get(typename)?.directives ?? [];
    const isRow = argumentsOf(directives, 'rad') !== null;
    const kind = scalars[typename] ?? (enums.has(typename) ? 'enum' : isRow ? 'id' : 'object');
    if (kind === 'object' && !types.has(typename)) {
      throw new Error(`${node.name.value} is of ${typename}, which the SDL does not define.`);
    }
    const label = directive(node, 'etikett');
    const kept = directive(node, 'lagras') as { som: string; anges?: string } | null;
    const name = kept?.som ?? node.name.value;
    return {
      name,
      given: kept?.anges ?? name,
      shown: node.name.value,
      kind,
      list,
      nonNull,
      required: nonNull || directive(node, 'kravs') !== null,
      typename: isRow ? 'ID' : typename,
      references: isRow || kind === 'part' ? typename : null,
      max: (directive(node, 'text')?.hogst ?? directive(node, 'kolumn')?.langd) as
        | number
        | undefined,
      values: enums.get(typename) ?? [],
      quantity: quantityOf(node),
      form: formOf(node),
      ownChange: directive(node, 'egenAndring') !== null,
      label: (label?.namn as string | undefined) ?? null,
      help: (label?.hjalp as string | undefined) ?? null,
      description: node.description?.value ?? '',
      fields: kind === 'object' ? fieldsOf(typename, []) : [],
      part: partOf(directives),
    };
  };

  const concepts = new Map(
    [...types].flatMap(([name, type]) => {
      const row = argumentsOf(type.directives, 'rad');
      if (!row) return [];
      const key = (row.nyckel as string[] | undefined) ?? ['id'];
      const parent = row.tillhor === undefined ? [] : [parentField(type, row.tillhor as string)];
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
  const parts = new Map(
    [...types].flatMap(([name, { directives }]) => {
      const part = partOf(directives);
      return part ? [[name, { ...part, name, fields: fieldsOf(name, []) }] as const] : [];
    }),
  );
  return { concepts, parts, fieldsOf: (typename) => fieldsOf(typename, []) };
}

/** A field with a name and a kind only. */
export function plainField(name: string, kind: FieldKind): Field {
  return {
    name,
    given: name,
    shown: name,
    kind,
    list: false,
    nonNull: false,
    required: false,
    typename: '',
    references: null,
    values: [],
    quantity: null,
    form: null,
    ownChange: false,
    label: null,
    help: null,
    description: '',
    fields: [],
    part: null,
  };
}

/** The id of what a row belongs to, where the contract's type has no field of it: the owner's own API may, with its label. */
function parentField({ fields }: { fields: readonly FieldDefinitionNode[] }, name: string): Field {
  const description = 'What it belongs to, by id.';
  const node = fields.find((one) => one.name.value === name);
  const label = node ? directive(node, 'etikett') : null;
  return {
    ...plainField(name, 'id'),
    ...{ nonNull: true, required: true, typename: 'ID', description },
    label: (label?.namn as string | undefined) ?? null,
    help: (label?.hjalp as string | undefined) ?? null,
  };
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

function formOf(node: FieldDefinitionNode): Field['form'] {
  const form = directive(node, 'form') as { monster: string; skal: string } | null;
  return form && { pattern: new RegExp(form.monster, 'u'), help: form.skal };
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
