import { createRequire } from 'node:module';
import type {
  FetchDataRewrite,
  FetchNode,
  FlattenNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { SettingError } from '../../../shared/errors/SettingError.ts';

type Native = typeof import('@graphql-hive/router-query-planner');
type NativeNode = import('@graphql-hive/router-query-planner').PlanNode;
type NativePath = import('@graphql-hive/router-query-planner').FlattenNodePathSegment[];
type NativeBatch = import('@graphql-hive/router-query-planner').BatchFetchNode;
type NativeFetch = import('@graphql-hive/router-query-planner').FetchNode;
type NativeRewrite = import('@graphql-hive/router-query-planner').FetchRewrite;

/** The planners that a gateway can plan by. */
const planners = ['apollo', 'native'] as const;
export type Planner = (typeof planners)[number];

/** Reads QUERY_PLANNER. Throws SettingError on any other, and where Hive's planner is not installed. */
export function readPlanner(text: string | undefined): Planner {
  const planner = planners.find((known) => known === (text || 'apollo'));
  if (!planner)
    throw new SettingError(`QUERY_PLANNER is "${text}" but must be one of ${planners.join(', ')}.`);
  try {
    if (planner === 'native') load();
  } catch (error) {
    throw new SettingError(
      `QUERY_PLANNER is native, but its package cannot be loaded here (${(error as Error).message}): npm install ${name}, or leave it out.`,
    );
  }
  return planner;
}

const name = '@graphql-hive/router-query-planner';
const load = () => createRequire(import.meta.url)(name) as Native;

/** Gives the plan of an operation; null when it is left to Apollo's planner. */
export type PlanNatively = (fetched: DocumentNode) => QueryPlan | null;

/**
 * Plans by Hive's planner, which is written in Rust. What it does not plan, and plans of forms that are not read here, are left to
 * Apollo's, which says in its words what is wrong.
 */
export function nativePlanner(sdl: string): PlanNatively {
  const { QueryPlanner } = load();
  const planner = new QueryPlanner(sdl);
  return (fetched) => {
    try {
      const { node } = planner.plan(print(fetched), null, new Set(), 0);
      return node ? { kind: 'QueryPlan', node: nodeOf(node) } : null;
    } catch {
      return null;
    }
  };
}

/** A plan has something that Apollo's has not. */
class OtherForm extends Error {}

function nodeOf(node: NativeNode): Exclude<PlanNode, { kind: 'Defer' }> {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map(nodeOf) };
    case 'Flatten':
      return { kind: 'Flatten', path: pathOf(node.path), node: nodeOf(node.node) };
    case 'Fetch':
      return fetchOf(node);
    case 'BatchFetch':
      return { kind: 'Parallel', nodes: fetchesOf(node) };
    default:
      throw new OtherForm();
  }
}

function pathOf(path: NativePath): string[] {
  return path.map((step) => {
    if (step === '@') return '@';
    if ('Field' in step) return step.Field;
    throw new OtherForm();
  });
}

/** A fetch that asks about several lists of entities, each under an alias, as one for each: an owner's are joined when they are run. */
function fetchesOf({ entityBatch, ...batch }: NativeBatch): FlattenNode[] {
  const whole = parse(withoutFragments(batch.operation), { noLocation: true });
  return entityBatch.aliases.flatMap(({ alias, representationsVariableName, paths, ...one }) => {
    const operation = print(onlyAlias(whole, alias, representationsVariableName));
    const node = fetchOf({ ...batch, ...one, kind: 'Fetch', operation });
    return paths.map((path): FlattenNode => ({ kind: 'Flatten', path: pathOf(path), node }));
  });
}

/** What an operation asks under one alias, as an operation of its own. */
function onlyAlias(document: DocumentNode, alias: string, representations: string): DocumentNode {
  const used = new Set<string>();
  const asked = visit(document, {
    OperationDefinition: (node) => {
      const selections = node.selectionSet.selections.flatMap((field) =>
        field.kind === Kind.FIELD && field.alias?.value === alias
          ? [{ ...field, alias: undefined }]
          : [],
      );
      return { ...node, selectionSet: { ...node.selectionSet, selections } };
    },
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  const named = (name: string) => (name === representations ? 'representations' : name);
  return visit(asked, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
    Variable: ({ name, ...node }) => ({ ...node, name: { ...name, value: named(name.value) } }),
  });
}

function fetchOf(node: NativeFetch): FetchNode {
  const { serviceName, operationKind = 'query', variableUsages = [] } = node;
  const operation = withoutFragments(node.operation);
  return {
    kind: 'Fetch',
    serviceName,
    operationKind: operationKind as FetchNode['operationKind'],
    operation: stripIgnoredCharacters(operation),
    operationName: undefined,
    operationDocumentNode: undefined,
    variableUsages: variableUsages.filter((used) => new RegExp(`\\$${used}\\b`).test(operation)),
    ...(node.requires && { requires: node.requires as QueryPlanSelectionNode[] }),
    ...(node.inputRewrites && { inputRewrites: node.inputRewrites.map(rewriteOf) }),
    ...(node.outputRewrites && { outputRewrites: node.outputRewrites.map(rewriteOf) }),
  };
}

function rewriteOf(rewrite: NativeRewrite): FetchDataRewrite {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    return { kind: 'KeyRenamer', path: path.flatMap(stepOf), renameKeyTo };
  }
  if (!('ValueSetter' in rewrite)) throw new OtherForm();
  const { path, setValueTo } = rewrite.ValueSetter;
  return { kind: 'ValueSetter', path: path.flatMap(stepOf), setValueTo };
}

function stepOf(step: { TypenameEquals: string[] } | { Key: string }): string[] {
  if ('Key' in step) return [step.Key];
  const [type, ...more] = step.TypenameEquals;
  if (type === undefined || more.length > 0) throw new OtherForm();
  return [`... on ${type}`];
}

/** An operation with its fragments in their places: those of a step are joined by what they ask of each type. */
function withoutFragments(operation: string): string {
  if (!operation.includes('fragment ')) return operation;
  const document = parse(operation, { noLocation: true });
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const inlined = (node: DocumentNode | SelectionNode): never =>
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new OtherForm();
        const { typeCondition, selectionSet } = fragment;
        return inlined({ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet });
      },
    }) as never;
  const definitions = document.definitions.filter((node) => node.kind !== Kind.FRAGMENT_DEFINITION);
  return print(inlined({ kind: Kind.DOCUMENT, definitions }));
}
