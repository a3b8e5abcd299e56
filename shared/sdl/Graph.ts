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
  /** The definition or extension that it stands in. */
  part: TypePart;
}

/** A type, merged from its definitions and extensions. */
export interface GraphType {
  name: string;
  parts: TypePart[];
  /** Empty for kinds other than objects and interfaces. */
  fields: GraphField[];
  directives: ConstDirectiveNode[];
}

/** A node that can have directives. */
interface Annotated {
  directives?: readonly ConstDirectiveNode[];
}

/** One graph's SDL, sorted into what rules ask for. */
export interface Graph {
  types: ReadonlyMap<string, GraphType>;
  /**
   * The uses of a Federation directive, given by its own name such as `key`, under whatever name the graph imports it.
   */
  uses: (node: Annotated, directive: string) => ConstDirectiveNode[];
}
