import {
  type ConstValueNode,
  type DocumentNode,
  type InputValueDefinitionNode,
  Kind,
  print,
} from 'graphql';
import type { Graph, GraphType, TypePart } from './Graph.ts';
import { keysOf } from './keysOf.ts';
import { readGraph } from './readGraph.ts';

/** The kinds of elements that a graph promises. */
export type ElementKind =
  | 'type'
  | 'key'
  | 'field'
  | 'argument'
  | 'inputField'
  | 'enumValue'
  | 'member';

/** One element that a graph promises. */
export interface Element {
  kind: ElementKind;
  /** Its schema coordinate. For a key it is `Type@key(fields)`, and for a union member or an interface `Type|Name`. */
  coordinate: string;
  /** The type that it belongs to, or is. */
  typename: string;
  /** The coordinate of the field that an argument belongs to. Otherwise its own coordinate. */
  parent: string;
  /** The element as SDL. Two elements with the same coordinate and signature promise the same. */
  signature: string;
  /** True for a value that must be given or may not be null. */
  required: boolean;
}

/**
 * Everything that a parsed SDL promises about its types, by coordinate. The order, the descriptions and the division
 * into definitions and extensions do not matter. Directives other than @key are left out.
 */
export function elementsOf(document: DocumentNode): ReadonlyMap<string, Element> {
  const graph = readGraph(document);
  const elements = [...graph.types.values()].flatMap((type) => [
    typeElement(type),
    ...keyElements(graph, type),
    ...type.parts.flatMap(partElements),
  ]);
  return new Map(elements.map((element) => [element.coordinate, element]));
}

function typeElement({ name, parts }: GraphType): Element {
  const kind = parts[0]?.kind.replace(/Type(Definition|Extension)$/, '') ?? '';
  return element('type', name, name, kind);
}

function keyElements(graph: Graph, type: GraphType): Element[] {
  return keysOf(graph, type).map(({ fields, resolvable }) => {
    const names = fields.map(print).sort().join(' ');
    return element('key', `${type.name}@key(${names})`, type.name, `resolvable: ${resolvable}`);
  });
}

function partElements(part: TypePart): Element[] {
  const { value: typename } = part.name;
  switch (part.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_EXTENSION:
      return [
        ...(part.interfaces ?? []).map(({ name }) => member(typename, name.value)),
        ...(part.fields ?? []).flatMap(({ name, type, arguments: args = [] }) => {
          const coordinate = `${typename}.${name.value}`;
          const required = type.kind === Kind.NON_NULL_TYPE;
          return [
            element('field', coordinate, typename, print(type), required),
            ...args.map((arg) => ({
              ...input('argument', `${coordinate}(${arg.name.value}:)`, typename, arg),
              parent: coordinate,
            })),
          ];
        }),
      ];
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return (part.fields ?? []).map((field) =>
        input('inputField', `${typename}.${field.name.value}`, typename, field),
      );
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
      return (part.values ?? []).map(({ name }) =>
        element('enumValue', `${typename}.${name.value}`, typename, name.value),
      );
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.UNION_TYPE_EXTENSION:
      return (part.types ?? []).map(({ name }) => member(typename, name.value));
    default:
      return [];
  }
}

const member = (typename: string, name: string) =>
  element('member', `${typename}|${name}`, typename, name);

function input(
  kind: ElementKind,
  coordinate: string,
  typename: string,
  { type, defaultValue }: InputValueDefinitionNode,
): Element {
  const required = type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
  const signature = `${print(type)}${defaultText(defaultValue)}`;
  return element(kind, coordinate, typename, signature, required);
}

const defaultText = (value: ConstValueNode | undefined) => (value ? ` = ${print(value)}` : '');

function element(
  kind: ElementKind,
  coordinate: string,
  typename: string,
  signature: string,
  required = false,
): Element {
  return { kind, coordinate, typename, parent: coordinate, signature, required };
}
