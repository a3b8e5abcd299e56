import type {
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type { RequiredFields } from './RequiredFields.ts';
import { splitFetch } from './splitFetch.ts';

/**
 * A plan over the planning supergraph as one over the real graphs: fields that stand for others with arguments are asked
 * for as those, and handed over under their real names. A fetch that would hand over two of one name becomes several.
 */
export function realPlan(plan: QueryPlan, required: RequiredFields | null): QueryPlan {
  if (!required || !plan.node || plan.node.kind === 'Subscription') return plan;
  return { ...plan, node: real(plan.node, required) };
}

function real(node: PlanNode, required: RequiredFields): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((inner) => real(inner, required)) };
    case 'Flatten':
      return { ...node, node: real(node.node, required) };
    case 'Condition': {
      const { ifClause, elseClause } = node;
      return {
        ...node,
        ...(ifClause && { ifClause: real(ifClause, required) }),
        ...(elseClause && { elseClause: real(elseClause, required) }),
      };
    }
    case 'Fetch': {
      const fetches = splitFetch(node, required).map((fetch) => realFetch(fetch, required));
      return fetches.length === 1
        ? (fetches[0] as FetchNode)
        : { kind: 'Parallel', nodes: fetches };
    }
    case 'Defer':
      return node;
  }
}

function realFetch(node: FetchNode, required: RequiredFields): FetchNode {
  const renamed = renamings(node.requires ?? [], [], required);
  const names = [...required.byName.keys()];
  return {
    ...node,
    ...(names.some((name) => node.operation.includes(name)) && {
      operation: realOperation(node.operation, required),
      operationDocumentNode: undefined,
    }),
    ...(renamed.length > 0 && { inputRewrites: [...renamed, ...(node.inputRewrites ?? [])] }),
  };
}

function realOperation(operation: string, { byName }: RequiredFields): string {
  const document = visit(parse(operation, { noLocation: true }), {
    Field: (node) => {
      const stoodFor = byName.get(node.name.value);
      if (!stoodFor) return undefined;
      return {
        ...node,
        alias: node.alias ?? node.name,
        name: { kind: Kind.NAME, value: stoodFor.field },
        arguments: stoodFor.arguments,
      };
    },
  });
  return stripIgnoredCharacters(print(document));
}

/** How a representation gets the real names; the innermost first, so that each is found under the names above it. */
function renamings(
  selections: readonly QueryPlanSelectionNode[],
  path: readonly string[],
  required: RequiredFields,
): FetchDataRewrite[] {
  return selections.flatMap((node) => {
    if (node.kind === 'InlineFragment') {
      const step = node.typeCondition === undefined ? [] : [`... on ${node.typeCondition}`];
      return renamings(node.selections, [...path, ...step], required);
    }
    const here = [...path, node.alias ?? node.name];
    const stoodFor = required.byName.get(node.name);
    return [
      ...renamings(node.selections ?? [], here, required),
      ...(stoodFor
        ? [{ kind: 'KeyRenamer', path: here, renameKeyTo: stoodFor.field } as const]
        : []),
    ];
  });
}
