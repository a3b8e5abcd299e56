import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Fetch } from '../operation/steps.ts';

/** A part of what a router asks a graph: its root fields together, or the entities under one name. */
export interface GraphPart {
  fetch: Fetch;
  /** The name under which the router wants the entities; null for root fields. */
  key: string | null;
  /** The variable that holds the representations; null for root fields. */
  representations: string | null;
}

/** Why a document cannot be put to a graph, in Swedish. */
export interface NoParts {
  problem: string;
}

/** Everything that such a fetch gives is read before it is sent. */
const viewOf = () => ({ clients: [], path: '', read: new Set<string>() });

/**
 * Takes apart what a router asks one graph, so that each part has the form of a fetch of our own plans: `_entities` under several
 * names, as routers put several fetches in one document, become one fetch each, beside one for all other root fields.
 */
export function graphParts(
  graph: string,
  document: DocumentNode,
  operationName: string | null,
  nextId: () => number,
): GraphPart[] | NoParts {
  const operation = getOperationAST(document, operationName);
  if (!operation) return { problem: 'Dokumentet har ingen sådan operation.' };
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const { selections } = spreadOut(operation.selectionSet, fragments);
  const entities = selections.filter(asksEntities);
  const others = selections.filter((one) => !asksEntities(one));
  const parts: GraphPart[] = [];
  const add = (own: SelectionNode[], key: string | null, representations: string | null) => {
    const query = fetchText(operation, own, representations);
    const variables = variablesIn(own).filter((name) => name !== representations);
    const at = key === null ? null : { path: [], requires: [], inputRewrites: [] };
    const id = nextId();
    const fetch = { id, graph, query, variables, entities: at, outputRewrites: [], viewOf };
    parts.push({ fetch, key, representations });
  };
  for (const node of entities) {
    const given = representationsOf(node);
    if (given === null) return { problem: 'Det som _entities frågar om ska stå i en variabel.' };
    add([node], node.alias?.value ?? node.name.value, given);
  }
  if (others.length > 0) add(others, null, null);
  return parts;
}

const asksEntities = (node: SelectionNode): node is FieldNode =>
  node.kind === Kind.FIELD && node.name.value === '_entities';

/** With fragments written out where they are spread, as our own plans have them. */
function spreadOut(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectionSetNode {
  return visit(set, {
    FragmentSpread: {
      enter: ({ name, directives }) => {
        const fragment = fragments.get(name.value);
        if (!fragment) return null;
        const { typeCondition, selectionSet } = fragment;
        const inner = spreadOut(selectionSet, fragments);
        return {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition,
          directives,
          selectionSet: inner,
        };
      },
    },
  });
}

function representationsOf({ arguments: given = [] }: FieldNode): string | null {
  const value = given.find(({ name }) => name.value === 'representations')?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : null;
}

/** The text of one part; its representations have the name by which all fetches have them. */
function fetchText(
  operation: OperationDefinitionNode,
  own: readonly SelectionNode[],
  representations: string | null,
): string {
  const used = new Set(variablesIn(own));
  const variableDefinitions = (operation.variableDefinitions ?? []).flatMap((definition) => {
    const { value } = definition.variable.name;
    if (!used.has(value)) return [];
    return value === representations
      ? [{ ...definition, variable: variable('representations') }]
      : [definition];
  });
  const selections = own.map((node) =>
    representations !== null && node.kind === Kind.FIELD
      ? { ...node, alias: undefined, arguments: node.arguments?.map(renamed) }
      : node,
  );
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  return print({ ...operation, name: undefined, variableDefinitions, selectionSet });
}

const variable = (value: string) =>
  ({ kind: Kind.VARIABLE, name: { kind: Kind.NAME, value } }) as const;

const renamed = (argument: ArgumentNode): ArgumentNode =>
  argument.name.value === 'representations'
    ? { ...argument, value: variable('representations') }
    : argument;

function variablesIn(nodes: readonly SelectionNode[]): string[] {
  const names = new Set<string>();
  for (const node of nodes) visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return [...names];
}
