import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { SelectionShape } from '../answer/shape.ts';
import { fetchOf, type Step } from './Fetch.ts';

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
