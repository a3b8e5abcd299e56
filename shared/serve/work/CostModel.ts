import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { introspectionCosts } from './introspectionCosts.ts';
import { listSizes, ordinaryListSize, ordinaryPageSize } from './listSizes.ts';

/** What the estimate knows of one field. */
export interface FieldCost {
  /** The named type of its value. */
  type: string;
  list: boolean;
  /** The graphs that answer it, by the names that the supergraph gives them; none when the gateway answers by itself. */
  graphs: readonly string[];
  /** What must be fetched before it can be answered. */
  requires: SelectionSetNode | null;
  /** The argument `first`: how many rows are given when it is left out; null when there is no such argument. */
  first: { whenLeftOut: number } | null;
  /** Whether it gives a row for each of its argument `representations`, as a subgraph's own `_entities` does. */
  perRepresentation: boolean;
  /** How many rows each parent is expected to have, or as many as there are members. */
  rows: number | 'members';
}

/** Every field of a schema, by `Type.field`. */
export type CostModel = ReadonlyMap<string, FieldCost>;

/** Reads from a supergraph, or from the whole schema of one subgraph, what the estimate of a query's cost needs. */
export function costModel(sdl: string): CostModel {
  const { definitions } = parse(sdl, { noLocation: true });
  const types = definitions.filter(
    (node): node is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  return new Map([
    ...introspectionCosts(definitions),
    ...types.flatMap((type) =>
      (type.fields ?? []).map((field): [string, FieldCost] => {
        const coordinate = `${type.name.value}.${field.name.value}`;
        return [coordinate, fieldCost(coordinate, field, graphsOf(type))];
      }),
    ),
  ]);
}

function fieldCost(
  coordinate: string,
  field: FieldDefinitionNode,
  graphsOfType: readonly string[],
): FieldCost {
  const joins = (field.directives ?? []).filter(({ name }) => name.value === 'join__field');
  const answering = joins.filter((join) => argument(join, 'external') !== 'true');
  const graphs = answering.flatMap((join) => argument(join, 'graph') ?? []);
  const requires = answering.map((join) => argument(join, 'requires')).find(Boolean);
  const first = firstOf(field);
  return {
    type: namedType(field.type),
    list: isList(field.type),
    graphs: graphs.length > 0 ? graphs : graphsOfType,
    requires: requires === undefined ? null : selectionSet(requires),
    first,
    perRepresentation:
      field.arguments?.some(({ name }) => name.value === 'representations') ?? false,
    rows: listSizes[coordinate] ?? (first ? ordinaryPageSize : ordinaryListSize),
  };
}

function graphsOf({ directives = [] }: { directives?: readonly ConstDirectiveNode[] }): string[] {
  return directives
    .filter(({ name }) => name.value === 'join__type')
    .flatMap((join) => argument(join, 'graph') ?? []);
}

function argument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((one) => one.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}

/** The required fields as the planner will select them. */
function selectionSet(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  return (operation as OperationDefinitionNode).selectionSet;
}

const whenNoDefault = 50;

function firstOf(field: FieldDefinitionNode): FieldCost['first'] {
  const first = field.arguments?.find(({ name }) => name.value === 'first');
  if (!first) return null;
  const { defaultValue } = first;
  return {
    whenLeftOut: defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : whenNoDefault,
  };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isList(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isList(type.type);
  return type.kind === Kind.LIST_TYPE;
}
