import type { FieldNode } from 'graphql';

/** A field that stands in a planning supergraph for another one with given arguments. */
export interface RequiredField {
  /** The name of the real field. */
  field: string;
  arguments: NonNullable<FieldNode['arguments']>;
}

/** What a field needs, by its place in the representation (`matt.hojd`): the name under which it is planned. */
export type Needs = ReadonlyMap<string, string>;

/** What a planning supergraph has that the real one has not. */
export interface RequiredFields {
  /** Its fields that stand for real ones with arguments, by name. */
  byName: ReadonlyMap<string, RequiredField>;
  /** What fields with @requires need, by graph, type and field: `a.Vara.frakt`. */
  needs: ReadonlyMap<string, Needs>;
}
