import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import type { Roll } from '../access/Caller.ts';
import type { Huvudmanslag } from '../contract/enums.ts';
import { type Concept, type Field, readConcepts, type StoredTypes } from './Concept.ts';
import { templateOf } from './expandInputs.ts';
import { type FormField, formField } from './formField.ts';
import { mutationFields, mutationInputs } from './inputRules.ts';

/** A kind of row, for pages. */
export interface RowForm {
  /** What a row is called in a sentence, in definite form: 'budgeten'. */
  heter: string;
  /** The name of its table, by which pages ask for its history. */
  tabell: string;
  /** The fields that identify a row among the owner's others. */
  nyckel: readonly string[];
  falt: readonly FormField[];
}

/** A mutation, as a form on a page. */
export interface ChangeForm {
  /** The input's type. */
  input: string;
  /** The kind of row that it writes, and how; null when its input names none. */
  typ: string | null;
  slag: 'skapar' | 'andrar' | 'registrerar' | 'indata' | null;
  /** The roles that may run it. The server checks this too. */
  roller: readonly Roll[];
  /** The field of its answer with the row as it is after the change. Null when there is none. */
  svar: string | null;
  /** Whether its answer says what could not be checked. */
  anmarkning: boolean;
  /** The fields of its input, without those that every input has: the owner, the version and the reason. */
  falt: readonly FormField[];
}

/** Everything that the pages of one subgraph know about writing its rows. */
export interface Forms {
  typer: Readonly<Record<string, RowForm>>;
  andringar: Readonly<Record<string, ChangeForm>>;
}

/** The fields that every input has. Pages fill them in by themselves. */
const common = ['huvudmanId', 'version', 'skal'];

export interface FormSources {
  /** The contract, and the own API with templates for inputs. */
  sdl: DocumentNode;
  templates: DocumentNode;
  /** The own API, with all fields of its inputs. */
  expanded: DocumentNode;
  types: StoredTypes;
  roles: Readonly<Record<string, readonly Roll[]>>;
}

/**
 * The forms of a subgraph: each kind of row and each mutation with its fields, their labels, limits and choices, as the
 * SDL states them. `slag`, the kind of huvudman that writes, narrows the range of an amount.
 */
export function formsOf(sources: FormSources, slag: Huvudmanslag | null = null): Forms {
  const { sdl, templates, expanded, types, roles } = sources;
  const stated = statedInputs(sdl, expanded);
  const typeOfInput = new Map(
    templates.definitions
      .flatMap((node) => templateOf(node) ?? [])
      .map(({ node, typ, use }) => [node.name.value, { typ, use }]),
  );
  const fieldsOf = (input: string): Field[] => {
    // An input that states all its fields itself, such as KallaInput, gets labels from the type of the same name.
    const { typ = input.replace(/Input$/, ''), use } = typeOfInput.get(input) ?? {};
    const own = types.concepts.get(typ)?.fields ?? types.fieldsOf(typ);
    return (stated.get(input) ?? []).flatMap(({ node, field }) => {
      const known = own.find(({ given }) => given === field.given);
      const inner = field.kind === 'object' ? fieldsOf(field.typename) : [];
      const needed = field.nonNull && !node.defaultValue;
      const isKey = use !== 'indata' && types.concepts.get(typ)?.key.includes(field.given);
      if (!isKey && use !== 'indata' && common.includes(field.given)) return [];
      return [merged(known, { ...field, required: needed, fields: inner })];
    });
  };
  const answers = answersIn(templates, types.concepts);
  return {
    typer: Object.fromEntries(
      [...types.concepts.values()].map(({ name, title, table, key, fields }) => [
        name,
        {
          heter: title,
          tabell: table,
          nyckel: key,
          falt: fields.map((one) => formField(one, slag)),
        },
      ]),
    ),
    andringar: Object.fromEntries(
      mutationInputs(templates).map(({ name, input }) => {
        const { typ = null, use = null } = typeOfInput.get(input) ?? {};
        const falt = fieldsOf(input).map((one) => formField(one, slag));
        const answer = answers.get(name) ?? { svar: null, anmarkning: false };
        return [name, { input, typ, slag: use, roller: roles[name] ?? [], ...answer, falt }];
      }),
    ),
  };
}

/** What an input states about a field overrides what its type states. */
function merged(known: Field | undefined, own: Field): Field {
  if (!known) return own;
  const { required, list, fields, kind, values } = own;
  return {
    ...known,
    // A party is written by its id, and a choice in an input may have fewer codes than the type shows.
    kind: known.kind === 'part' ? known.kind : kind,
    ...{ required, list, fields, values },
    typename: kind === 'enum' ? own.typename : known.typename,
    label: own.label ?? known.label,
    help: own.help ?? known.help,
  };
}

/** The fields of every input as fields of a type: both have the same directives. */
function statedInputs(sdl: DocumentNode, expanded: DocumentNode) {
  const inputs = expanded.definitions.filter(
    (node): node is InputObjectTypeDefinitionNode =>
      node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION,
  );
  const asTypes = inputs.map(
    (node): ObjectTypeDefinitionNode => ({
      ...node,
      kind: Kind.OBJECT_TYPE_DEFINITION,
      directives: [],
      fields: (node.fields ?? []).map(
        (field): FieldDefinitionNode => ({ ...field, kind: Kind.FIELD_DEFINITION, arguments: [] }),
      ),
    }),
  );
  const names = new Set(inputs.map(({ name }) => name.value));
  const others = sdl.definitions.filter(
    (node) => !('name' in node && names.has(node.name?.value ?? '')),
  );
  const { fieldsOf } = readConcepts({ ...sdl, definitions: [...others, ...asTypes] });
  return new Map(
    inputs.map((node) => {
      const fields = fieldsOf(node.name.value);
      return [
        node.name.value,
        (node.fields ?? []).flatMap((one) => {
          const field = fields.find(({ given }) => given === one.name.value);
          return field ? [{ node: one, field }] : [];
        }),
      ] as const;
    }),
  );
}

/** Which field of a mutation's answer holds the row, and whether the answer says what could not be checked. */
function answersIn(templates: DocumentNode, concepts: ReadonlyMap<string, Concept>) {
  const types = new Map(
    templates.definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  return new Map(
    mutationFields(templates).map(({ name, type }) => {
      const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
      const fields =
        named.kind === Kind.NAMED_TYPE ? (types.get(named.name.value)?.fields ?? []) : [];
      const row = fields.find(
        ({ type: one }) => one.kind === Kind.NAMED_TYPE && concepts.has(one.name.value),
      );
      const anmarkning = fields.some((one) => one.name.value === 'anmarkning');
      return [name.value, { svar: row?.name.value ?? null, anmarkning }] as const;
    }),
  );
}
