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

/** The kind of a field's value, without list and null. */
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

/** One stored field of a concept, with everything that the SDL states about it. */
export interface Field {
  /** The name of its column: the field's name in the SDL, or the name that `@lagras` gives. */
  name: string;
  /** Its name in inputs: the name of its column, or the name that `@lagras` gives. */
  given: string;
  /** Its name in the SDL, by which queries ask for it. */
  shown: string;
  kind: FieldKind;
  list: boolean;
  /** Whether the items of a list, or the value itself, may not be null in the SDL. */
  nonNull: boolean;
  /** Whether every row has it (`@kravs`, or non-null in the SDL). */
  required: boolean;
  /** The name of its type in the SDL. `ID` for a row of another concept, which is stored as its id. */
  typename: string;
  /** The type of the row whose id the field holds: a concept, or `Part`. Null when it holds no id of a row. */
  references: string | null;
  /** The most characters of a text (`@text`), or those of the column of an enum's value (`@kolumn`). */
  max?: number;
  /** The values of an enum, in the SDL's order; empty for everything else. */
  values: readonly string[];
  /** The measured quantity, which limits the value (`@rimligt`). Null without limits. */
  quantity: Storhetsnamn | null;
  /** The form of a text, and how to write it in Swedish (`@form`). Null when the text may have any form. */
  form: { pattern: RegExp; help: string } | null;
  /**
   * Whether only a mutation of its own writes it (`@egenAndring`), never one that creates, changes or registers a whole
   * row.
   */
  ownChange: boolean;
  /** The label that officials read, in Swedish (`@etikett`): the name, and what to write. */
  label: string | null;
  help: string | null;
  /** The description that developers read, in English. */
  description: string;
  /** The fields of an object; empty for everything else. */
  fields: readonly Field[];
  /** Where the items of a list are stored when they are rows of their own. Null when they are stored in the row. */
  part: Part | null;
}

/** Rows that belong to another row and are written together with it. */
export interface Part {
  table: string;
  /** The column with the id of the row that it belongs to. */
  parent: string;
  /** The field that identifies one of them among the row's others. Null when its place in the list does. */
  key: string | null;
}

/** A type whose values are rows that belong to another row. */
export interface PartTable extends Part {
  /** Its type in the SDL. */
  name: string;
  fields: readonly Field[];
}

/** A kind of row that a party stores, changes under a version and has a history of. */
export interface Concept {
  /** Its type in the SDL. */
  name: string;
  table: string;
  /** What a row is called in a sentence, in definite form: 'budgeten'. */
  title: string;
  /** The fields that identify a row among the owner's others. */
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

/** The stored types of an SDL. */
export interface StoredTypes {
  /** Every type with `@rad`, by name. */
  concepts: ReadonlyMap<string, Concept>;
  /** Every type with `@delrad`, by name. */
  parts: ReadonlyMap<string, PartTable>;
  /** The stored fields of any object type, such as a value within a row. */
  fieldsOf(typename: string): readonly Field[];
}

/** Reads the stored types of an SDL. Throws when the SDL lacks the type of a field. */
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

/**
 * The id of the row that this row belongs to, where the contract's type has no such field. The owner's own API may have
 * it, with a label.
 */
function parentField({ fields }: { fields: readonly FieldDefinitionNode[] }, name: string): Field {
  const description = 'The id of the row that it belongs to.';
  const node = fields.find((one) => one.name.value === name);
  const label = node ? directive(node, 'etikett') : null;
  return {
    ...plainField(name, 'id'),
    ...{ nonNull: true, required: true, typename: 'ID', description },
    label: (label?.namn as string | undefined) ?? null,
    help: (label?.hjalp as string | undefined) ?? null,
  };
}

/** The measured quantity of a field. Throws when the table of ranges does not have it. */
function quantityOf(node: FieldDefinitionNode): Storhetsnamn | null {
  const som = directive(node, 'rimligt')?.som;
  if (som === undefined) return null;
  if (Object.hasOwn(rimligt, som as string)) return som as Storhetsnamn;
  throw new Error(
    `${node.name.value} is @rimligt(som: "${som}"), which shared/contract/rimligt.ts lacks.`,
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

/** A directive's arguments by name. Null when the directive is absent. */
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
