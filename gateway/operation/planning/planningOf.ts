import { type Schema, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
} from 'graphql';
import { whileUsed } from '../../compose/whileUsed.ts';
import { plannerBounds } from '../../limits/planningBound.ts';
import type { Vocabulary } from '../OwnNames.ts';
import {
  type Fielded,
  FieldSets,
  type Needs,
  namedType,
  type RequiredFields,
} from './FieldSets.ts';
import { nativePlanner, type PlanNatively } from './nativePlanner.ts';

/** All that executing over one supergraph needs to know of it. It never changes. */
export interface Planning {
  planner: QueryPlanner;
  /** Hive's planner, made when it is asked for: most have not chosen it. */
  native: () => PlanNatively;
  required: RequiredFields | null;
  /** What clients may ask, as the planner knows it. */
  plannable: Schema;
  /** What clients may ask, as they are shown it. */
  api: GraphQLSchema;
  vocabulary: Vocabulary;
  /** The whole supergraph, with what clients may not ask. */
  full: GraphQLSchema;
}

/** Works out how operations are planned over a supergraph, which takes a fifth of a second. */
export const planningOf = whileUsed((supergraphSdl): Planning => {
  const { sdl, planned, required } = planningSupergraph(supergraphSdl);
  const composed = { validateSupergraph: false };
  const supergraph = Supergraph.build(sdl, composed);
  const shown = required ? Supergraph.build(supergraphSdl, composed) : supergraph;
  const plannable = supergraph.apiSchema();
  return {
    native: onDemand(() => nativePlanner(sdl)),
    planner: new QueryPlanner(supergraph, { debug: plannerBounds }),
    required,
    plannable,
    api: shown.apiSchema().toGraphQLJSSchema(),
    vocabulary: { schema: plannable.toGraphQLJSSchema(), planned },
    full: supergraph.schema.toGraphQLJSSchema(),
  };
});

function onDemand<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A supergraph as it is planned over. */
interface PlanningSupergraph {
  sdl: string;
  /** The fields that the planner asks for by itself, as `Type.field`: those of keys, and what @requires and @provides select. */
  planned: ReadonlySet<string>;
  /** Null when the clients' schema is the same as that of the real supergraph. */
  required: RequiredFields | null;
}

/**
 * A changed supergraph for planning: over the real one Apollo's planner makes two mistakes. It takes all fields of one name for the
 * same, so a field that a @requires selects with arguments gets a name of its own for these arguments. And it returns to a graph
 * by the graph's first key, so the keys by which a graph can be asked come first.
 */
function planningSupergraph(supergraphSdl: string): PlanningSupergraph {
  const document = parse(supergraphSdl, { noLocation: true });
  const types = new Map(
    document.definitions.flatMap((node) =>
      isFielded(node) ? [[node.name.value, node] as const] : [],
    ),
  );
  const sets = new FieldSets(types, (name) => supergraphSdl.includes(name));
  const needs = planSets(types, sets, graphNames(document));
  const definitions = document.definitions.map((node) =>
    isFielded(node)
      ? {
          ...node,
          directives: resolvableFirst(node.directives ?? []),
          fields: plannedFields(node, sets),
        }
      : node,
  );
  const sdl = print({ kind: Kind.DOCUMENT, definitions });
  const required = sets.byName.size > 0 ? { byName: sets.byName, needs } : null;
  return { sdl, planned: sets.selected, required };
}

function isFielded(node: DefinitionNode): node is Fielded {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

/** The names of the graphs, by what the supergraph calls them. */
function graphNames({ definitions }: DocumentNode): Map<string, string> {
  const graphs = definitions.find(
    (node): node is EnumTypeDefinitionNode =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  return new Map(
    (graphs?.values ?? []).map(({ name, directives = [] }) => {
      const graph = directives.find((directive) => directive.name.value === 'join__graph');
      return [name.value, (graph && textOf(graph, 'name')) ?? name.value];
    }),
  );
}

/** Lets `sets` know every field set of the supergraph; gives back what each field with @requires needs. */
function planSets(
  types: ReadonlyMap<string, Fielded>,
  sets: FieldSets,
  graphs: ReadonlyMap<string, string>,
): Map<string, Needs> {
  const needs = new Map<string, Needs>();
  for (const [typeName, { directives = [], fields = [] }] of types) {
    for (const { directive, graph } of joins(directives, 'join__type')) {
      const key = textOf(directive, 'key');
      if (key) sets.plan(key, typeName, graph);
    }
    for (const { name, type, directives: onField = [] } of fields) {
      for (const { directive, graph } of joins(onField, 'join__field')) {
        const provides = textOf(directive, 'provides');
        if (provides) sets.plan(provides, namedType(type), graph);
        const requires = textOf(directive, 'requires');
        if (!requires) continue;
        const { needed } = sets.plan(requires, typeName, graph);
        needs.set(`${graphs.get(graph)}.${typeName}.${name.value}`, needed);
      }
    }
  }
  return needs;
}

/** A type's fields, and those that stand for one of them with arguments. */
function plannedFields({ name, fields = [] }: Fielded, sets: FieldSets): FieldDefinitionNode[] {
  const typeName = name.value;
  const added = [...(sets.added.get(typeName) ?? [])];
  const stoodFor = new Set(added.map((required) => sets.byName.get(required)?.field));
  const real = fields.map((field) => plannedField(field, typeName, sets));
  const inUse = (field: FieldDefinitionNode) => ({
    ...field,
    directives: (field.directives ?? []).filter(
      (directive) =>
        !isTrue(directive, 'external') || sets.uses(graphOf(directive), typeName, field.name.value),
    ),
  });
  return [
    ...real.map((field) => (stoodFor.has(field.name.value) ? inUse(field) : field)),
    ...added.flatMap((required) => {
      const field = real.find((one) => one.name.value === sets.byName.get(required)?.field);
      return field
        ? [inUse({ ...field, name: { kind: Kind.NAME, value: required }, arguments: [] })]
        : [];
    }),
  ];
}

/** A field whose @requires select nothing with arguments. */
function plannedField(
  field: FieldDefinitionNode,
  typeName: string,
  sets: FieldSets,
): FieldDefinitionNode {
  const directives = (field.directives ?? []).map((directive) => {
    const requires = directive.name.value === 'join__field' && textOf(directive, 'requires');
    if (!requires) return directive;
    const value = sets.plan(requires, typeName, graphOf(directive)).text;
    return {
      ...directive,
      arguments: directive.arguments?.map((argument) =>
        argument.name.value === 'requires'
          ? { ...argument, value: { kind: Kind.STRING, value } as const }
          : argument,
      ),
    };
  });
  return { ...field, directives };
}

function resolvableFirst(directives: readonly ConstDirectiveNode[]): ConstDirectiveNode[] {
  const last = (directive: ConstDirectiveNode) => (isFalse(directive, 'resolvable') ? 1 : 0);
  // The sort is stable: what does not differ in this stays in its order.
  return [...directives].sort((one, other) => last(one) - last(other));
}

function joins(directives: readonly ConstDirectiveNode[], name: string) {
  return directives
    .filter((directive) => directive.name.value === name)
    .map((directive) => ({ directive, graph: graphOf(directive) }));
}

function graphOf(directive: ConstDirectiveNode): string {
  const graph = argumentOf(directive, 'graph');
  return graph?.kind === Kind.ENUM ? graph.value : '';
}

function textOf(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function isTrue(directive: ConstDirectiveNode, name: string): boolean {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.BOOLEAN && value.value;
}

function isFalse(directive: ConstDirectiveNode, name: string): boolean {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.BOOLEAN && !value.value;
}

function argumentOf(directive: ConstDirectiveNode, name: string) {
  return directive.arguments?.find((argument) => argument.name.value === name)?.value;
}
