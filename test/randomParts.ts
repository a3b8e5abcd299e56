import type {
  GraphQLInterfaceType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';

export type Json = Record<string, unknown>;
export type Composite = GraphQLNamedType;
export type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** With which of its two sets of arguments a field is asked; null when neither it nor a field around it has any. */
export type ArgumentSet = 0 | 1 | null;

export interface Asked {
  kind: 'field';
  field: string;
  /** Its name in the answer. */
  alias: string;
  /** Unlike that of every other. */
  number: number;
  set: ArgumentSet;
  /** As text, with its parentheses. */
  args: string;
  condition: Condition;
  /** Null for a leaf. */
  items: Item[] | null;
}

export interface Fragment {
  kind: 'fragment';
  on: string | null;
  /** Null inline. */
  name: string | null;
  condition: Condition;
  items: Item[];
}

export type Item = Asked | Fragment;

/** What the plain questions are answered in one place: that with the first set of arguments, and the second. */
export type Answers = readonly [unknown, unknown];

/** A selection, and the answers of which it takes its part. */
export interface Source {
  items: readonly Item[];
  answers: Answers;
}

export interface Condition {
  text: string;
  holds: boolean;
}

/** The names that are taken in one place of the answer, and what stands under each. */
export type Scope = Map<string, { what: string; inner: Scope }>;

export interface RandomOptions {
  schema: GraphQLSchema;
  /** Values of arguments, as literals, by `Type.field.argument`. */
  values?: Record<string, readonly string[]>;
  /** Fields that are left out, since they do not answer the same twice. */
  except?: (coordinate: string) => boolean;
  /** How deep objects may stand in each other. */
  depth?: number;
}

export const always: Condition = { text: '', holds: true };
export const conditions: readonly Condition[] = [
  always,
  always,
  always,
  always,
  { text: ' @include(if: $ja)', holds: true },
  { text: ' @skip(if: $nej)', holds: true },
  { text: ' @include(if: $nej)', holds: false },
  { text: ' @skip(if: $ja) @include(if: $ja)', holds: false },
];

/**
 * A question over a schema in which aliases are the names of the fields that stand around, with fragments, @include and
 * @skip; and the same without all that, whose answers say what must be answered.
 */
