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

/** A kind of row, as pages read it. */
export interface RowForm {
  /** What one is called in a sentence, in definite form: 'budgeten'. */
  heter: string;
  /** Its table, by which its history is asked for. */
  tabell: string;
  /** The fields that tell a row from the owner's others. */
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
  /** Who may run it. The door judges it all the same. */
  roller: readonly Roll[];
  /** The field of its answer that holds the row as it now stands; null when there is none. */
  svar: string | null;
  /** Whether its answer says what could not be checked. */
  anmarkning: boolean;
  /** The fields of its input, those that every input has left out: whose row, its version and why. */
  falt: readonly FormField[];
}

/** Everything that the pages of one subgraph know about what is written there. */
export interface Forms {
  typer: Readonly<Record<string, RowForm>>;
  andringar: Readonly<Record<string, ChangeForm>>;
}

/** What every input has; pages fill it in by themselves. */
const common = ['huvudmanId', 'version', 'skal'];

export interface FormSources {
  /** The contract, and the own API as it is written. */
  sdl: DocumentNode;
  templates: DocumentNode;
  /** The own API, its inputs with their fields. */
  expanded: DocumentNode;
  types: StoredTypes;
  roles: Readonly<Record<string, readonly Roll[]>>;
}

/**
 * The forms of a subgraph: each kind of row and each mutation with its fields, their labels, limits and choices, as the SDL
 * states them. `slag`, the kind of huvudman that writes, narrows what an amount can be.
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
    // An input that states all its fields by itself, such as KallaInput, is read beside the type that it is the input of.
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
    // A party is written by its id; a choice may be narrower than what is shown.
    kind: known.kind === 'part' ? known.kind : kind,
    ...{ required, list, fields, values },
    typename: kind === 'enum' ? own.typename : known.typename,
    label: own.label ?? known.label,
    help: own.help ?? known.help,
  };
}

/** The fields of every input, read as fields of a type: both take the same directives. */
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
