import { type DefinitionNode, Kind } from 'graphql';
import type { FieldCost } from './CostModel.ts';

type Sizes = Readonly<Record<string, readonly [type: string, rows: number]>>;

/**
 * What questions about the schema itself give, by the size of the schema: the gateway answers them without asking anybody,
 * while everybody else waits. A type that is asked for by name may be the largest.
 */
export function introspectionCosts(
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
    // A type is wrapped once or twice as often as not, however deep it is asked about.
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
