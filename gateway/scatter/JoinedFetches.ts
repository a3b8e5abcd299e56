import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OverlappingFieldsCanBeMergedRule,
  parse,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { Question } from '../answer/answer.ts';
import type { Fetch } from '../operation/Fetch.ts';

/** A fetch of entities taken apart: what is asked of each type of them. */
interface Taken {
  operation: OperationDefinitionNode;
  entities: FieldNode;
  /** The selection for each entity type, by name, with its text. */
  byType: ReadonlyMap<string, { node: SelectionNode; text: string }>;
  variables: ReadonlyMap<string, { node: VariableDefinitionNode; text: string }>;
}

/** Fetches that are kept taken apart, and joined ones. */
const max = 1_000;

/**
 * Makes one fetch of entities out of several of one step of a plan, so that each owner is called once: a call costs far
 * more than what is asked in it. Those are joined that ask about different types, or about one type for the same fields,
 * since `_entities` can be asked about all of them in one list; no alias is needed, and no owner is asked for more.
 */
export class JoinedFetches {
  readonly #schema: GraphQLSchema;
  readonly #taken = new LRUCache<string, { fetch: Taken | null }>({ max });
  /** By the ids of the fetches. */
  readonly #joined = new LRUCache<string, { question: Question | null }>({ max });

  /** `schema` is the subgraph that is asked. */
  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** What asks what all of these fetches ask; null when they cannot be joined. */
  of(fetches: readonly Fetch[]): Question | null {
    const key = fetches.length === 1 ? `${fetches[0]?.id}` : fetches.map(({ id }) => id).join();
    const known = this.#joined.get(key);
    if (known) return known.question;
    const queries = fetches.map(({ query }) => query);
    const query = queries.length === 1 ? queries[0] : this.#join(queries);
    const question = query ? new Question(this.#schema, query, fetches) : null;
    this.#joined.set(key, { question });
    return question;
  }

  #join(queries: readonly string[]): string | null {
    const byType = new Map<string, { node: SelectionNode; text: string }>();
    const variables = new Map<string, { node: VariableDefinitionNode; text: string }>();
    let first: Taken | undefined;
    for (const query of queries) {
      const taken = this.#take(query);
      if (!taken || !agree(byType, taken.byType) || !agree(variables, taken.variables)) return null;
      first ??= taken;
    }
    if (!first) return null;
    const document = joinedDocument(first, [...byType.values()], [...variables.values()]);
    // One name may stand for a list in one type and for an object in another, but not in one answer.
    const clashes = validate(this.#schema, document, [OverlappingFieldsCanBeMergedRule]);
    return clashes.length > 0 ? null : stripIgnoredCharacters(print(document));
  }

  #take(query: string): Taken | null {
    const known = this.#taken.get(query);
    if (known) return known.fetch;
    const fetch = takeApart(parse(query, { noLocation: true }), this.#schema);
    this.#taken.set(query, { fetch });
    return fetch;
  }
}

/** Adds what is new; false when one name stands for two things. */
function agree<Entry extends { text: string }>(
  all: Map<string, Entry>,
  more: ReadonlyMap<string, Entry>,
): boolean {
  for (const [name, entry] of more) {
    const before = all.get(name);
    if (before && before.text !== entry.text) return false;
    all.set(name, entry);
  }
  return true;
}

/** Null for a fetch of any other form than that in which the planner writes them. */
function takeApart({ definitions }: DocumentNode, schema: GraphQLSchema): Taken | null {
  const [operation] = definitions;
  if (definitions.length !== 1 || operation?.kind !== Kind.OPERATION_DEFINITION) return null;
  const [entities, ...others] = operation.selectionSet.selections;
  if (entities?.kind !== Kind.FIELD || entities.name.value !== '_entities') return null;
  if (others.length > 0) return null;
  const byType = new Map<string, { node: SelectionNode; text: string }>();
  for (const node of entities.selectionSet?.selections ?? []) {
    const type = node.kind === Kind.INLINE_FRAGMENT ? node.typeCondition?.name.value : undefined;
    if (type === undefined || byType.has(type) || !isObjectType(schema.getType(type))) return null;
    byType.set(type, { node, text: print(node) });
  }
  const variables = new Map(
    (operation.variableDefinitions ?? []).map((node) => [
      node.variable.name.value,
      { node, text: print(node) },
    ]),
  );
  return { operation, entities, byType, variables };
}

function joinedDocument(
  { operation, entities }: Taken,
  selections: readonly { node: SelectionNode }[],
  variables: readonly { node: VariableDefinitionNode }[],
): DocumentNode {
  const selectionSet = {
    kind: Kind.SELECTION_SET,
    selections: selections.map(({ node }) => node),
  } as const;
  const joined: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: variables.map(({ node }) => node),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [{ ...entities, selectionSet }] },
  };
  return { kind: Kind.DOCUMENT, definitions: [joined] };
}
