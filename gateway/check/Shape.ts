import type { GraphQLLeafType, GraphQLNamedType } from 'graphql';

/** What a fetch asked for, as a tree that an answer can be held against. */
export interface SelectionShape {
  fields: FieldShape[];
}

export interface FieldShape {
  /** Its name in the answer: the alias, or the field's name. */
  key: string;
  /** The same as JSON has it before a value that is not the first of its object: `,"namn":`. */
  head: string;
  /** The name under which the data has it: the same, but in the answer to a client. */
  source: string;
  /** Its name in the schema. */
  name: string;
  /** For messages: Type.field. */
  coordinate: string;
  /** Whether the network's rules look at it (isRuled). */
  ruled: boolean;
  type: TypeShape;
}

export type TypeShape =
  | { kind: 'nonNull'; of: TypeShape }
  | { kind: 'list'; of: TypeShape }
  | {
      kind: 'leaf';
      /** Null for what is said of the schema itself. */
      type: GraphQLLeafType | null;
      accepts: (value: unknown) => boolean;
    }
  | {
      kind: 'object';
      type: GraphQLNamedType;
      /** The selection for an object of this `__typename`; undefined for a type that cannot stand here. */
      selectionFor: (typename: unknown) => SelectionShape | undefined;
    };
