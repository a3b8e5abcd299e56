import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

/** A field's data for the estimate. */
export interface FieldCost {
  /** The named type of its value. */
  type: string;
  list: boolean;
  /** The graphs that answer it, by their names in the supergraph. None when the gateway answers it itself. */
  graphs: readonly string[];
  /** The fields that must be fetched first. */
  requires: SelectionSetNode | null;
  /** The argument `first`, and its number of rows when it is left out. Null when there is no such argument. */
  first: { whenLeftOut: number } | null;
  /** Whether it gives a row for each item of its argument `representations`, as a subgraph's own `_entities` does. */
  perRepresentation: boolean;
  /** The expected number of rows for each parent, or the number of members. */
  rows: number | 'members';
}

/** Every field of a schema, by `Type.field`. */
export type CostModel = ReadonlyMap<string, FieldCost>;

/** Reads the data for the estimate of a query's cost from a supergraph, or from the whole schema of one subgraph. */
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

/** The required fields in the form in which the planner will select them. */
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

/**
 * The expected number of values of a list for each of its parents, where its arguments do not state it: by its
 * coordinate, or the number of members. These are averages of the län in the network, rounded up. A list that is not
 * named here has `ordinaryListSize`.
 */
export const listSizes: Readonly<Record<string, number | 'members'>> = {
  'Query.parter': 'members',
  'Register.medlemmar': 'members',
  'Query.vardcentra': 10,
  'Query.avtalen': 20,
  'Query.verksamhetsplaner': 5,
  'Query.dokument': 30,
  'Query.organen': 30,
  'Query.obligatoriskaAvtal': 30,
  'Query.mattdefinitioner': 50,
  'Query.ansvarsmatris': 30,
  'Query.utsagor': 60,
  'Query.motsagelser': 30,
  'Query.rapporter': 100,
  'Verksamhetsplan.punkter': 25,
  'Planpunkt.indikatorer': 1,
  'Vardcentrum.avtal': 1,
  'Vardcentrum.deltagare': 6,
  'Vardcentrum.funktionstackning': 15,
  'Vardcentrum.planer': 1,
};

/** The expected size of other lists. */
export const ordinaryListSize = 3;

/** The expected number of rows of one party among many in a list with `first`, whatever `first` is. */
export const ordinaryPageSize = 10;

type Sizes = Readonly<Record<string, readonly [type: string, rows: number]>>;

/**
 * The cost of introspection, by the size of the schema. The gateway answers it without calling anybody, while all other
 * requests wait. A type that is asked for by name may be the largest.
 */
function introspectionCosts(
  definitions: readonly DefinitionNode[],
): [coordinate: string, cost: FieldCost][] {
  const fieldCounts = definitions.map((node) =>
    'fields' in node ? (node.fields?.length ?? 0) : 0,
  );
  const valueCounts = definitions.map((node) =>
    node.kind === Kind.ENUM_TYPE_DEFINITION ? (node.values?.length ?? 0) : 0,
  );
  const types = Math.max(1, definitions.length);
  const fields = Math.ceil(sum(fieldCounts) / types);
  const typeRows: Sizes = {
    fields: ['__Field', fields],
    inputFields: ['__InputValue', fields],
    enumValues: ['__EnumValue', Math.ceil(sum(valueCounts) / types)],
    interfaces: ['__Type', 1],
    possibleTypes: ['__Type', 1],
  };
  const largest = Math.ceil(Math.max(1, ...fieldCounts) / Math.max(1, fields));
  const lists: Record<string, Sizes> = {
    Query: { __schema: ['__Schema', 1], __type: ['__Type', largest] },
    __Schema: {
      types: ['__Type', types],
      directives: ['__Directive', 10],
      queryType: ['__Type', 1],
      mutationType: ['__Type', 1],
    },
    // A type is wrapped once or twice as often as not, at any depth.
    __Type: { ...typeRows, ofType: ['__Type', 0.5] },
    __Field: { args: ['__InputValue', 1], type: ['__Type', 1] },
    __InputValue: { type: ['__Type', 1] },
    __Directive: { args: ['__InputValue', 1] },
  };
  return Object.entries(lists).flatMap(([parent, sizes]) =>
    Object.entries(sizes).map(([name, [type, rows]]): [string, FieldCost] => [
      `${parent}.${name}`,
      { type, list: true, graphs: [], requires: null, first: null, perRepresentation: false, rows },
    ]),
  );
}

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
