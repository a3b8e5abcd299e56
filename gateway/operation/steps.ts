import type {
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
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
import { GraphQuestion, type Viewed } from '../answer/answer.ts';
import type { SelectionShape, TypeShape } from '../answer/shape.ts';

/** One fetch of an operation's plan, with all that a run need not work out. */
export interface Fetch extends Viewed {
  /** Distinguishes it from every other fetch of this process. */
  id: number;
  graph: string;
  query: string;
  /** The client's variables that it uses. */
  variables: readonly string[];
  /** Where the entities that it asks about stand; null for a fetch of root fields. */
  entities: EntitiesAsked | null;
  outputRewrites: readonly FetchDataRewrite[];
}

export interface EntitiesAsked {
  path: readonly string[];
  /** What it needs to know of each. */
  requires: readonly QueryPlanSelectionNode[];
  inputRewrites: readonly FetchDataRewrite[];
}

/** Steps that are taken one after the other, or side by side; or one fetch. */
export type Step =
  | { kind: 'sequence' | 'parallel'; steps: readonly Step[] }
  | { kind: 'fetch'; fetch: Fetch };

let fetches = 0;

/** Makes a fetch of a plan's; `shape` is what the client sees, `read` the places that later fetches read. */
export function fetchOf(
  node: FetchNode,
  path: readonly string[],
  shape: SelectionShape,
  read: ReadonlySet<string>,
): Fetch {
  const { outputRewrites = [], inputRewrites = [] } = node;
  const at = path.filter((step) => step !== '@');
  const place = at.map((step) => `${step}.`).join('');
  fetches += 1;
  return {
    id: fetches,
    graph: node.serviceName,
    query: node.operation,
    variables: node.variableUsages ?? [],
    entities: node.requires ? { path, requires: node.requires, inputRewrites } : null,
    outputRewrites,
    // What is renamed when it has come is no more where the client's names for it are.
    viewOf: (typename) => {
      const clients = outputRewrites.length > 0 ? [] : selectionsAt(shape, at, typename);
      return { clients, path: place, read };
    },
  };
}

/** A fetch outside of an operation: no client sees its data, and no later fetch reads it. */
export function plainFetch(graph: string, query: string): Fetch {
  const node = { kind: 'Fetch', serviceName: graph, operation: query } as FetchNode;
  return fetchOf(node, [], { fields: [] }, new Set());
}

/** What a client selects at a place of the data, of objects of that type; nothing where types are abstract. */
function selectionsAt(
  shape: SelectionShape,
  path: readonly string[],
  typename: string | null,
): readonly SelectionShape[] {
  let selections: readonly SelectionShape[] = [shape];
  for (const [depth, step] of path.entries()) {
    const wanted = depth === path.length - 1 ? typename : null;
    selections = selections.flatMap(({ fields }) =>
      fields.filter(({ source }) => source === step).flatMap(({ type }) => inner(type, wanted)),
    );
  }
  return selections;
}

function inner(type: TypeShape, typename: string | null): readonly SelectionShape[] {
  if (type.kind === 'nonNull' || type.kind === 'list') return inner(type.of, typename);
  if (type.kind !== 'object' || isAbstractType(type.type)) return [];
  const selection = type.selectionFor(typename ?? undefined);
  return selection ? [selection] : [];
}

type Path = readonly string[];

/** A plan as the steps of its runs; `shape` is what the client sees of their data. */
export function stepsOf(plan: PlanNode, shape: SelectionShape): Step {
  const read = new Set<string>();
  eachFetch(plan, [], ({ requires }, path) => {
    if (requires) noteRead(requires, placeOf(path), read);
  });
  const step = (node: PlanNode, path: Path): Step => {
    switch (node.kind) {
      case 'Sequence':
        return { kind: 'sequence', steps: node.nodes.map((inner) => step(inner, path)) };
      case 'Parallel':
        return { kind: 'parallel', steps: node.nodes.map((inner) => step(inner, path)) };
      case 'Flatten':
        return step(node.node, [...path, ...node.path.map(String)]);
      case 'Fetch':
        return { kind: 'fetch', fetch: fetchOf(node, path, shape, read) };
      default:
        throw undecided();
    }
  };
  return step(plan, []);
}

function eachFetch(node: PlanNode, path: Path, see: (fetch: FetchNode, path: Path) => void): void {
  if (node.kind === 'Fetch') see(node, path);
  else if (node.kind === 'Flatten') {
    eachFetch(node.node, [...path, ...node.path.map(String)], see);
  } else if (node.kind === 'Sequence' || node.kind === 'Parallel') {
    for (const inner of node.nodes) eachFetch(inner, path, see);
  }
}

/** Notes what a fetch reads of the data, and all that it stands in. */
function noteRead(
  selections: readonly QueryPlanSelectionNode[],
  place: readonly string[],
  read: Set<string>,
): void {
  for (let depth = 1; depth <= place.length; depth += 1) {
    read.add(place.slice(0, depth).join(''));
  }
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      noteRead(selection.selections, place, read);
    } else {
      const name = selection.alias ?? selection.name;
      noteRead(selection.selections ?? [], [...place, `${name}.`], read);
    }
  }
}

function placeOf(path: Path): string[] {
  return path.filter((step) => step !== '@').map((step) => `${step}.`);
}

function undecided(): Error {
  return new Error('@skip and @include are decided before it is planned, and nothing is deferred');
}

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
  readonly #joined = new LRUCache<string, { question: GraphQuestion | null }>({ max });

  /** `schema` is the subgraph that is asked. */
  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** What asks what all of these fetches ask; null when they cannot be joined. */
  of(fetches: readonly Fetch[]): GraphQuestion | null {
    const key = fetches.length === 1 ? `${fetches[0]?.id}` : fetches.map(({ id }) => id).join();
    const known = this.#joined.get(key);
    if (known) return known.question;
    const queries = fetches.map(({ query }) => query);
    const query = queries.length === 1 ? queries[0] : this.#join(queries);
    const question = query ? new GraphQuestion(this.#schema, query, fetches) : null;
    this.#joined.set(key, { question });
    return question;
  }

  #join(queries: readonly string[]): string | null {
    const byType = new Map<string, { node: SelectionNode; text: string }>();
    const variables = new Map<string, { node: VariableDefinitionNode; text: string }>();
    let first: Taken | undefined;
    for (const query of queries) {
      const taken = this.#take(query);
      if (!taken || !agrees(byType, taken.byType) || !agrees(variables, taken.variables))
        return null;
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
function agrees<Entry extends { text: string }>(
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
