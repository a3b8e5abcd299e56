import type {
  ConstDirectiveNode,
  FieldDefinitionNode,
  TypeDefinitionNode,
  TypeExtensionNode,
} from 'graphql';

/** A definition or an extension of a type. */
export type TypePart = TypeDefinitionNode | TypeExtensionNode;

/** A field of an object or interface type. */
export interface GraphField {
  /** Its schema coordinate, `Type.field`. */
  coordinate: string;
  /** The name of its type. */
  typename: string;
  name: string;
  node: FieldDefinitionNode;
  /** The definition or extension in which it stands. */
  part: TypePart;
}

/** A type as its definitions and extensions make it together. */
export interface GraphType {
  name: string;
  parts: TypePart[];
  /** Empty for other kinds than objects and interfaces. */
  fields: GraphField[];
  directives: ConstDirectiveNode[];
}

/** What may carry directives. */
interface Annotated {
  directives?: readonly ConstDirectiveNode[];
}

/** One graph's SDL, ordered so that rules can ask about it. */
export interface Graph {
  types: ReadonlyMap<string, GraphType>;
  /** The uses of a Federation directive, given by its own name such as `key`, under whatever name the graph imports it. */
  uses: (node: Annotated, directive: string) => ConstDirectiveNode[];
}
