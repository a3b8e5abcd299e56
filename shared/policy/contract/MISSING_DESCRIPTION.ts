import {
  type EnumValueDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  type StringValueNode,
} from 'graphql';
import type { Graph, GraphField, GraphType, TypePart } from '../../sdl/Graph.ts';
import { isExternal } from '../../sdl/isExternal.ts';
import { isKeyField } from '../../sdl/isKeyField.ts';
import { readGraph } from '../../sdl/readGraph.ts';
import type { ContractGraphs, Violation } from '../Violation.ts';

/**
 * In both graphs every type (scalars too), field, enum value and input field has a description. Parts of samverkan that
 * kontrakt describes are exempt: `@external` fields, and stubs (types of kontrakt with only keys and such fields).
 */
export function missingDescription(graphs: ContractGraphs): Violation[] {
  const kontrakt = readGraph(graphs.kontrakt);
  const samverkan = readGraph(graphs.samverkan);
  const isStub = ({ name, fields }: GraphType) =>
    kontrakt.types.has(name) &&
    fields.length > 0 &&
    fields.every((each) => isBorrowed(samverkan, each));
  const inKontrakt = [...kontrakt.types.values()].flatMap((type) => undescribed(type));
  const inSamverkan = [...samverkan.types.values()]
    .filter((type) => !isStub(type))
    .flatMap((type) => undescribed(type, (field) => isExternal(samverkan, field)));
  return [
    ...inKontrakt.map((coordinate) => violation(coordinate, 'kontrakt')),
    ...inSamverkan.map((coordinate) => violation(coordinate, 'samverkan')),
  ];
}

function violation(coordinate: string, graph: string): Violation {
  return {
    code: 'MISSING_DESCRIPTION',
    coordinate,
    message: `It has no description in ${graph}: say in English what it means, and what null means where that is not plain.`,
  };
}

function isBorrowed(graph: Graph, field: GraphField): boolean {
  return isKeyField(graph, field) || isExternal(graph, field);
}

/**
 * The coordinates without a description: of the type, its fields without exempt ones, its enum values, its input
 * fields.
 */
function undescribed(
  type: GraphType,
  isExempt: (field: GraphField) => boolean = () => false,
): string[] {
  // An extension cannot have a description, so a type that is only extended is described elsewhere.
  const definitions = type.parts.filter(isTypeDefinitionNode);
  const fields = type.fields.filter((field) => !isExempt(field) && !isDescribed(field.node));
  const values = type.parts.flatMap(valuesOf).filter((node) => !isDescribed(node));
  return [
    ...(definitions.length > 0 && !definitions.some(isDescribed) ? [type.name] : []),
    ...fields.map(({ coordinate }) => coordinate),
    ...values.map(({ name }) => `${type.name}.${name.value}`),
  ];
}

function valuesOf(part: TypePart): readonly (EnumValueDefinitionNode | InputValueDefinitionNode)[] {
  switch (part.kind) {
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
      return part.values ?? [];
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return part.fields ?? [];
    default:
      return [];
  }
}

function isDescribed({ description }: { readonly description?: StringValueNode }): boolean {
  return Boolean(description?.value.trim());
}
