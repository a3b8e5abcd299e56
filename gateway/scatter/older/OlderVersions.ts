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
} from '../../../shared/contract/kontraktsversioner.ts';
import { subgraphSchema } from '../../../shared/subgraph/subgraphSchema.ts';
import { Question } from '../../answer/answer.ts';
import type { Member } from '../../natverk/context.ts';
import { type NarrowedFetch, narrowFetch, type VariableState } from './narrowFetch.ts';

/** A fetch for a member on an older version, or null when the version has all that it asks for. */
type Entry = { fetch: NarrowedFetch | null };

/** What members on older versions of the contract are asked, worked out once per fetch and version. */
export class OlderVersions {
  readonly #versions: readonly Kontraktsversion[];
  readonly #schemas = new Map<string, GraphQLSchema>();
  readonly #questions = new LRUCache<string, Question>({ max: 1_000 });
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
  question(schema: GraphQLSchema, query: string): Question {
    const known = this.#questions.get(query);
    if (known) return known;
    const question = new Question(schema, query, []);
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
