import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
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
import type { Needs, RequiredFields } from './RequiredFields.ts';

/** Fields that can be asked for at once, and what they need together. */
interface Group {
  fields: Set<FieldNode>;
  needs: Map<string, string>;
}

/**
 * A fetch of entities as several, when what it is to hand over has one field with different arguments: each then hands over
 * one of them, and asks for the fields that need it.
 */
export function splitFetch(node: FetchNode, required: RequiredFields): FetchNode[] {
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

/** What of a representation is for these needs: of two that are sent as one field, the one that they name. */
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
