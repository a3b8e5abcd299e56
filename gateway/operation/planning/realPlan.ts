import type {
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import type { Needs, RequiredFields } from './FieldSets.ts';

/**
 * A plan over the planning supergraph as one over the real graphs: fields that stand for others with arguments are asked
 * for as those, and handed over under their real names. A fetch that would hand over two of one name becomes several.
 */
export function realPlan(plan: QueryPlan, required: RequiredFields): QueryPlan {
  if (!plan.node || plan.node.kind === 'Subscription') return plan;
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

/** Fields that can be asked for at once, and what they need together. */
interface Group {
  fields: Set<FieldNode>;
  needs: Map<string, string>;
}

/**
 * A fetch of entities as several, when what it is to hand over has one field with different arguments: each then hands over
 * one of them, and asks for the fields that need it.
 */
function splitFetch(node: FetchNode, required: RequiredFields): FetchNode[] {
  const { requires } = node;
  if (!requires || !disagrees(requires, required)) return [node];
  const document = parse(node.operation, { noLocation: true });
  const groups = groupsOf(document, node.serviceName, required);
  return groups.map((group) => ({
    ...node,
    ...withFields(node, document, group.fields),
    operationDocumentNode: undefined,
    requires: onlyNeeded(requires, '', group.needs, required),
  }));
}

/** The name of the field that a selection of a representation is sent as. */
function sentAs({ name }: { name: string }, { byName }: RequiredFields): string {
  return byName.get(name)?.field ?? name;
}

function disagrees(
  selections: readonly QueryPlanSelectionNode[],
  required: RequiredFields,
  seen = new Map<string, string>(),
  at = '',
): boolean {
  return selections.some((node) => {
    if (node.kind === 'InlineFragment') return disagrees(node.selections, required, seen, at);
    const place = `${at}${sentAs(node, required)}`;
    const before = seen.get(place);
    seen.set(place, node.name);
    if (before !== undefined && before !== node.name) return true;
    return disagrees(node.selections ?? [], required, seen, `${place}.`);
  });
}

function groupsOf(document: DocumentNode, graph: string, { needs }: RequiredFields): Group[] {
  const groups: Group[] = [];
  for (const { field, typeName } of entityFields(document)) {
    const needed = needs.get(`${graph}.${typeName}.${field.name.value}`) ?? new Map();
    const fits = ({ needs: others }: Group) =>
      [...needed].every(([place, name]) => (others.get(place) ?? name) === name);
    let group = groups.find(fits);
    if (!group) {
      group = { fields: new Set(), needs: new Map() };
      groups.push(group);
    }
    group.fields.add(field);
    for (const [place, name] of needed) group.needs.set(place, name);
  }
  return groups;
}

/** The fields that a fetch asks of the entities themselves, each with the type that it is asked on. */
function entityFields({ definitions }: DocumentNode): { field: FieldNode; typeName: string }[] {
  const operation = definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const [entities] = operation?.selectionSet.selections ?? [];
  const found: { field: FieldNode; typeName: string }[] = [];
  const collect = (selections: readonly SelectionNode[], typeName: string) => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) found.push({ field: node, typeName });
      if (node.kind !== Kind.INLINE_FRAGMENT) continue;
      collect(node.selectionSet.selections, node.typeCondition?.name.value ?? typeName);
    }
  };
  if (entities?.kind === Kind.FIELD) collect(entities.selectionSet?.selections ?? [], '');
  return found;
}

/** The part of a fetch that asks for some of the fields only. */
function withFields(
  { variableUsages = [] }: FetchNode,
  document: DocumentNode,
  fields: ReadonlySet<FieldNode>,
): Pick<FetchNode, 'operation' | 'variableUsages'> {
  const others = new Set(
    entityFields(document)
      .map(({ field }) => field)
      .filter((field) => !fields.has(field) && field.name.value !== '__typename'),
  );
  const kept = visit(document, {
    Field: (node) => (others.has(node) ? null : undefined),
    InlineFragment: {
      leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined),
    },
  });
  const used = new Set<string>();
  visit(kept, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  const operation = visit(kept, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
  return {
    operation: stripIgnoredCharacters(print(operation)),
    variableUsages: variableUsages.filter((name) => used.has(name)),
  };
}

/** The part of a representation that these needs name: of two fields that are sent under one name, the one that they name. */
function onlyNeeded(
  selections: readonly QueryPlanSelectionNode[],
  at: string,
  needs: Needs,
  required: RequiredFields,
): QueryPlanSelectionNode[] {
  return selections.flatMap((node): QueryPlanSelectionNode[] => {
    if (node.kind === 'InlineFragment') {
      return [{ ...node, selections: onlyNeeded(node.selections, at, needs, required) }];
    }
    const place = `${at}${sentAs(node, required)}`;
    const needed = needs.get(place);
    if (needed === undefined ? required.byName.has(node.name) : needed !== node.name) return [];
    if (!node.selections) return [node];
    const inner = onlyNeeded(node.selections, `${place}.`, needs, required);
    return inner.length > 0 ? [{ ...node, selections: inner }] : [];
  });
}
