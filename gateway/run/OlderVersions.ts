import {
  coerceInputValue,
  type GraphQLSchema,
  isInputType,
  Kind,
  type NamedTypeNode,
  parse,
  type TypeNode,
  typeFromAST,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import {
  type Kontraktsversion,
  kontraktsversioner,
  versionFor,
} from '../../shared/contract/kontraktsversioner.ts';
import { subgraphSchema } from '../../shared/serve/entities/subgraphSchema.ts';
import { GraphQuestion, type Share, unknownEntity } from '../answer/answer.ts';
import { entityShape, type Representation } from '../answer/checkEntities.ts';
import type { SelectionShape, TypeShape } from '../answer/shape.ts';
import type { Member } from '../natverk/context.ts';
import { type NarrowedFetch, narrowFetch, type VariableState } from './narrowFetch.ts';

/** A fetch for a member on an older version, or null when the version has all that it asks for. */
type Entry = { fetch: NarrowedFetch | null };

/** What members on older versions of the contract are asked, worked out once per fetch and version. */
export class OlderVersions {
  readonly #versions: readonly Kontraktsversion[];
  readonly #schemas = new Map<string, GraphQLSchema>();
  readonly #questions = new LRUCache<string, GraphQuestion>({ max: 1_000 });
  readonly #fetches = new LRUCache<string, Entry>({ max: 1_000 });

  constructor(versions: readonly Kontraktsversion[] = kontraktsversioner) {
    this.#versions = versions;
  }

  /** The version by which a member is asked, when that is not the newest; else null. */
  of({ kontraktsversion }: Pick<Member, 'kontraktsversion'>): Kontraktsversion | null {
    if (kontraktsversion === null) return null;
    const version = versionFor(kontraktsversion, this.#versions);
    return version === this.#versions.at(-1) ? null : version;
  }

  /** The fetch without what `version` does not have; null when it has all of it. */
  narrow(
    version: Kontraktsversion,
    query: string,
    variables: Record<string, unknown>,
  ): NarrowedFetch | null {
    const schema = this.#schemaOf(version);
    const state = variableState(schema, query, variables);
    const key = JSON.stringify([version.version, [...state.absent], [...state.unknown], query]);
    const known = this.#fetches.get(key);
    if (known) return known.fetch;
    const fetch = narrowFetch(parse(query, { noLocation: true }), schema, state) ?? null;
    this.#fetches.set(key, { fetch });
    return fetch;
  }

  /** What is asked by a narrowed fetch, out of `schema`, the newest version; nothing of its answer is handed on as it came. */
  question(schema: GraphQLSchema, query: string): GraphQuestion {
    const known = this.#questions.get(query);
    if (known) return known;
    const question = new GraphQuestion(schema, query, []);
    this.#questions.set(query, question);
    return question;
  }

  #schemaOf({ version, sdl }: Kontraktsversion): GraphQLSchema {
    const schema = this.#schemas.get(version) ?? subgraphSchema(sdl, {});
    this.#schemas.set(version, schema);
    return schema;
  }
}

/** The types of each query's variables, parsed once. */
const definitions = new LRUCache<string, ReturnType<typeof variableDefinitions>>({ max: 1_000 });

function variableDefinitions(query: string) {
  return parse(query, { noLocation: true }).definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );
}

function variableState(
  schema: GraphQLSchema,
  query: string,
  variables: Record<string, unknown>,
): VariableState {
  const defined = definitions.get(query) ?? variableDefinitions(query);
  definitions.set(query, defined);
  const absent = new Set<string>();
  const unknown = new Set<string>();
  for (const { variable, type, defaultValue } of defined) {
    const { value: name } = variable.name;
    if (name === 'representations') continue;
    const value = variables[name];
    if (value === null || (value === undefined && !defaultValue)) absent.add(name);
    else if (value !== undefined && !understands(schema, type, value)) unknown.add(name);
  }
  return { absent, unknown };
}

/** True when the version has the type and every input field and enum value that the value holds. */
function understands(schema: GraphQLSchema, node: TypeNode, value: unknown): boolean {
  const type = typeFromAST(schema, node as NamedTypeNode);
  if (!type || !isInputType(type)) return false;
  let understood = true;
  coerceInputValue(value, type, () => {
    understood = false;
  });
  return understood;
}

/** What a member on an older version of the contract can be asked of a share. */
interface KnownShare {
  /** What is left to ask; about no representation when nothing is. */
  share: Share;
  version: Kontraktsversion;
  /** What the version does not have, as schema coordinates. */
  notPublished: readonly string[];
  /** The entities of the whole share, made from those that were asked about; null where the version publishes nothing. */
  widen: (entities: readonly unknown[]) => unknown[];
}

/** The part of a share that a member's contract version has; null when it has all of it. */
export function knownShare(
  versions: OlderVersions,
  schema: GraphQLSchema,
  member: Member,
  whole: Share,
): KnownShare | null {
  const version = versions.of(member);
  const fetch = version && versions.narrow(version, whole.question.query, whole.variables);
  if (!version || !fetch) return null;
  const asked = [...whole.representations.keys()].filter((index) =>
    fetch.typenames.has((whole.representations[index] as Representation).__typename),
  );
  const askedAt = new Map(asked.map((index, at) => [index, at]));
  const variables = Object.fromEntries(
    Object.entries(whole.variables).filter(([name]) => fetch.variables.has(name)),
  );
  return {
    share: {
      question: versions.question(schema, fetch.query),
      variables,
      representations: asked.map((index) => whole.representations[index] as Representation),
      texts: asked.map((index) => whole.texts[index] as string),
      positions: asked.map((index) => whole.positions[index] as number),
    },
    version,
    notPublished: fetch.notPublished,
    widen: (entities) =>
      whole.representations.map(({ __typename }, index) => {
        const at = askedAt.get(index);
        const entity = at === undefined ? null : (entities[at] as Record<string, unknown> | null);
        const shape = entityShape(whole.question.shape, __typename);
        return (
          (entity && shape ? withUnpublished(shape, entity) : null) ?? unknownEntity(whole, index)
        );
      }),
  };
}

type Json = Record<string, unknown>;

/**
 * An answer to part of a selection as an answer to all of it: what was not asked is null, and where the type allows no
 * null the nearest parent that may be null is. Null when that is the whole object.
 */
function withUnpublished(shape: SelectionShape, checked: Json): Json | null {
  const whole: Json = Object.create(null);
  for (const { key, type } of shape.fields) {
    const value = Object.hasOwn(checked, key) ? widen(type, checked[key]) : null;
    if (value === null && type.kind === 'nonNull') return null;
    whole[key] = value;
  }
  return whole;
}

function widen(type: TypeShape, value: unknown): unknown {
  if (value === null || type.kind === 'leaf') return value;
  if (type.kind === 'nonNull') return widen(type.of, value);
  if (type.kind === 'list') {
    const items = (value as unknown[]).map((item) => widen(type.of, item));
    return type.of.kind === 'nonNull' && items.includes(null) ? null : items;
  }
  const object = value as Json;
  const selection = type.selectionFor(object.__typename);
  return selection ? withUnpublished(selection, object) : null;
}
