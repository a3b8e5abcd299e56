import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { type CostModel, costModel } from '../../shared/serve/work/CostModel.ts';
import { valuesPerCall } from '../../shared/serve/work/estimateCost.ts';

/** Where a router finds each graph, below the service's own address. */
export const graphPath = '/graf/';

/**
 * The supergraph as other routers take it: each graph at the service's own address, and what our own estimate of a question's cost
 * knows as `@cost` and `@listSize` (https://specs.apollo.dev/cost/v0.1), so that a router's demand control knows it too. An object
 * that an owner is asked about costs a call; a list is as long as it is expected to be, in a network of so many members.
 */
export function routedSupergraph(supergraphSdl: string, base: string, members: number): string {
  const model = costModel(supergraphSdl);
  const document = parse(supergraphSdl, { noLocation: true });
  const routed = visit(document, {
    EnumValueDefinition: (node) => {
      const directives = node.directives?.map((one) =>
        one.name.value === 'join__graph' ? at(one, base) : one,
      );
      return { ...node, directives };
    },
    SchemaDefinition: (node) => ({ ...node, directives: [...(node.directives ?? []), ...links] }),
    ObjectTypeDefinition: {
      leave: (node) => ({
        ...node,
        directives: [...(node.directives ?? []), ...(isAskedOf(node) ? [callCost] : [])],
        fields: node.fields?.map((field) => sized(node.name.value, field, model, members)),
      }),
    },
  });
  return `${print(routed)}\n\n${definitions}\n`;
}

function at(directive: ConstDirectiveNode, base: string): ConstDirectiveNode {
  const name = directive.arguments?.find((one) => one.name.value === 'name')?.value;
  if (name?.kind !== Kind.STRING) return directive;
  const value = { kind: Kind.STRING, value: `${base}${graphPath}${name.value}` } as const;
  const given = directive.arguments?.map((one) =>
    one.name.value === 'url' ? { ...one, value } : one,
  );
  return { ...directive, arguments: given };
}

/** Whether samverkan names objects of the type, and each owner says the rest of its own. */
function isAskedOf({ directives = [] }: ObjectTypeDefinitionNode): boolean {
  const keyed = directives.flatMap(({ name, arguments: given = [] }) => {
    if (name.value !== 'join__type' || !given.some((one) => one.name.value === 'key')) return [];
    const graph = given.find((one) => one.name.value === 'graph')?.value;
    return graph?.kind === Kind.ENUM ? [graph.value] : [];
  });
  return keyed.includes('KONTRAKT') && keyed.includes('SAMVERKAN');
}

function sized(
  type: string,
  field: FieldDefinitionNode,
  model: CostModel,
  members: number,
): FieldDefinitionNode {
  const cost = model.get(`${type}.${field.name.value}`);
  if (!cost || (!cost.list && !cost.first)) return field;
  const rows = cost.rows === 'members' ? members : cost.rows;
  const { first } = cost;
  const size = first
    ? `@listSize(assumedSize: ${first.whenLeftOut}, slicingArguments: ["first"]${cost.list ? '' : ', sizedFields: ["nodes"]'}, requireOneSlicingArgument: false)`
    : `@listSize(assumedSize: ${rows}, requireOneSlicingArgument: false)`;
  return { ...field, directives: [...(field.directives ?? []), ...directivesOf(size)] };
}

function directivesOf(text: string): readonly ConstDirectiveNode[] {
  const [schema] = parse(`schema ${text} { query: Query }`, { noLocation: true }).definitions;
  return (schema?.kind === Kind.SCHEMA_DEFINITION && schema.directives) || [];
}

const links = directivesOf(
  '@link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@cost", "@listSize"])',
);
const [callCost] = directivesOf(`@cost(weight: ${valuesPerCall})`) as [ConstDirectiveNode];
const definitions = `directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION`;
