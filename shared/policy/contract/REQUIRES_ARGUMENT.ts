import { Kind, type SelectionSetNode } from 'graphql';
import { fieldSet } from '../../sdl/fieldSet.ts';
import type { Graph, GraphField } from '../../sdl/Graph.ts';
import { namedType } from '../../sdl/namedType.ts';
import { possibleTypes } from '../../sdl/possibleTypes.ts';
import { readGraph } from '../../sdl/readGraph.ts';
import type { ContractGraphs, Violation } from '../Violation.ts';

/**
 * `@requires` selects no field with arguments at any depth, with or without values for them, in either graph: the stock
 * gateway gets some of these silently wrong. An unreadable field set is left to composition.
 */
export function requiresArgument(contract: ContractGraphs): Violation[] {
  const graphs = [readGraph(contract.kontrakt), readGraph(contract.samverkan)];
  return graphs.flatMap((graph) =>
    [...graph.types.values()].flatMap(({ fields }) =>
      fields.flatMap(({ coordinate, typename, node }) => {
        const selections = graph.uses(node, 'requires').map(fieldSet);
        const selected = new Set(
          selections.flatMap((each) => (each ? withArguments(each, typename, graphs) : [])),
        );
        return [...selected].map((argued) => ({
          code: 'REQUIRES_ARGUMENT' as const,
          coordinate,
          message: `Its @requires selects ${argued}, which has arguments: require a field without arguments; add one if needed.`,
        }));
      }),
    ),
  );
}

/** The coordinates of the fields with passed or declared arguments, in a selection on a type. */
function withArguments(
  { selections }: SelectionSetNode,
  typename: string,
  graphs: readonly Graph[],
): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value ?? typename;
      return withArguments(selection.selectionSet, condition, graphs);
    }
    const { name, arguments: passed = [], selectionSet } = selection;
    const declared = declarations(typename, name.value, graphs);
    const found = declared
      .filter(({ node }) => (node.arguments ?? []).length > 0)
      .map(({ coordinate }) => coordinate);
    if (found.length === 0 && passed.length > 0) found.push(`${typename}.${name.value}`);
    if (!selectionSet) return found;
    const returned = new Set(declared.map(({ node }) => namedType(node.type)));
    return [
      ...found,
      ...[...returned].flatMap((each) => withArguments(selectionSet, each, graphs)),
    ];
  });
}

/** A field as every graph declares it, on the type itself and on the types that its values may have. */
function declarations(typename: string, name: string, graphs: readonly Graph[]): GraphField[] {
  return graphs.flatMap((graph) =>
    [typename, ...possibleTypes(graph, typename)].flatMap(
      (each) => graph.types.get(each)?.fields.filter((field) => field.name === name) ?? [],
    ),
  );
}
