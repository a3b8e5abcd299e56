import type { FetchDataRewrite, FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { isAbstractType } from 'graphql';
import type { Viewed } from '../answer/answer.ts';
import type { SelectionShape, TypeShape } from '../answer/shape.ts';

/** One fetch of an operation's plan, with all that a run need not work out. */
export interface Fetch extends Viewed {
  /** Tells it from every other fetch of this process. */
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

/** A fetch by itself, of which nothing is shown or read. */
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
