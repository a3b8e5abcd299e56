import {
  type DefinitionNode,
  type DocumentNode,
  type InputObjectTypeDefinitionNode,
  Kind,
  parse,
  print,
} from 'graphql';
import { argumentsOf, type Concept, type Field, type StoredTypes } from './Concept.ts';

/** How an input uses the fields of the type that it names. */
type Use = 'skapar' | 'andrar' | 'registrerar' | 'indata';

const uses: readonly Use[] = ['skapar', 'andrar', 'registrerar', 'indata'];

/** An input that takes fields from a type. */
export interface Template {
  use: Use;
  node: InputObjectTypeDefinitionNode;
  typ: string;
  /** The fields that it takes. All of them when null. */
  falt: readonly string[] | null;
  utan: readonly string[];
}

/**
 * Gives each input of an SDL the fields of the type that it names, so that a field is stated only at its type:
 *
 * - `@skapar(typ: "Budget")`: a new row. Fields that every row has are required.
 * - `@andrar(typ: "Budget")`: new values of a row under a version. Only its key is required.
 * - `@registrerar(typ: "Granskning")`: a whole row, new or known.
 * - `@indata(typ: "Plats")`: a value within a row.
 *
 * `falt` picks fields and `utan` leaves some out. A field that an input states itself replaces the type's field. Where
 * rows belong to several parties (`owned`), each input has the owner's id.
 */
export function expandInputs(
  document: DocumentNode,
  types: StoredTypes,
  { owned = true }: { owned?: boolean } = {},
): DocumentNode {
  const templates = document.definitions.flatMap((node) => templateOf(node) ?? []);
  const inputOf = new Map(
    templates.flatMap(({ use, typ, node }) => (use === 'indata' ? [[typ, node.name.value]] : [])),
  );
  const expanded = new Map(
    templates.map((each) => [each.node, expand(each, types, inputOf, owned)]),
  );
  return {
    ...document,
    definitions: document.definitions.map((node) => expanded.get(node as never) ?? node),
  };
}

/** How an input takes fields from a type. Null when it states all its fields itself. */
export function templateOf(node: DefinitionNode): Template | null {
  if (node.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return null;
  for (const use of uses) {
    const found = argumentsOf(node.directives ?? [], use);
    if (!found) continue;
    const { typ, falt = null, utan = [] } = found as Pick<Template, 'typ' | 'falt' | 'utan'>;
    return { use, node, typ, falt, utan };
  }
  return null;
}

function expand(
  template: Template,
  types: StoredTypes,
  inputOf: ReadonlyMap<string, string>,
  owned: boolean,
) {
  const { use, node, typ } = template;
  const concept = use === 'indata' ? undefined : types.concepts.get(typ);
  if (!concept && use !== 'indata') throw new Error(`${node.name.value}: ${typ} is no concept.`);
  const stated = new Map((node.fields ?? []).map((each) => [each.name.value, print(each)]));
  const lines = new Map<string, string>();
  if (concept && owned) {
    lines.set('huvudmanId', '"The huvudman that owns the row."\nhuvudmanId: ID!');
  }
  for (const field of fieldsOf(template, types)) {
    lines.set(
      field.given,
      `${described(field)}\n${field.given}: ${typeIn(field, use, concept, inputOf)}`,
    );
  }
  if (concept) {
    const version = versionIn(use);
    if (version) lines.set('version', version);
    lines.set('skal', '"Why, for the history."\nskal: String!');
  }
  for (const [name, text] of stated) lines.set(name, text);
  const keys = concept?.key ?? [];
  const first = ['huvudmanId', ...keys, 'version'].filter((name) => lines.has(name));
  const last = ['kalla', 'skal'].filter((name) => lines.has(name));
  const middle = [...lines.keys()].filter((name) => !first.includes(name) && !last.includes(name));
  const body = [...first, ...middle, ...last].map((name) => lines.get(name)).join('\n');
  const [input] = parse(`input X {\n${body}\n}`, { noLocation: true }).definitions;
  return { ...node, directives: [], fields: (input as InputObjectTypeDefinitionNode).fields };
}

function fieldsOf({ use, typ, falt, utan }: Template, { concepts, fieldsOf: values }: StoredTypes) {
  const concept = use === 'indata' ? undefined : concepts.get(typ);
  return (concept?.fields ?? values(typ)).filter(
    ({ name, given, ownChange }) =>
      concept?.key.includes(name) ||
      (falt ? falt.includes(given) : !utan.includes(given) && !(ownChange && use !== 'indata')),
  );
}

const described = ({ description }: Field) => JSON.stringify(description);

function typeIn(
  { name, kind, list, typename, required }: Field,
  use: Use,
  concept: Concept | undefined,
  inputOf: ReadonlyMap<string, string>,
): string {
  const named =
    kind === 'part'
      ? 'ID'
      : kind === 'object'
        ? (inputOf.get(typename) ?? `${typename}Input`)
        : typename;
  const type = list ? `[${named}!]` : named;
  if (concept?.key.includes(name)) return `${type}!`;
  // When the source is not stated, it is the huvudman itself.
  const needed = required && use !== 'andrar' && name !== 'kalla';
  return needed ? `${type}!` : type;
}

function versionIn(use: Use): string | null {
  if (use === 'andrar') return '"The version that the writer has seen."\nversion: Int!';
  if (use !== 'registrerar') return null;
  return '"The version that the writer has seen; left out when the row is new."\nversion: Int';
}
