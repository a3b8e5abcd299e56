/** The limits of one GraphQL request. Each number is the most that is accepted. */
export interface QueryLimits {
  /** Bytes of the request's body. */
  bodyBytes: number;
  /** Lexical tokens of the query text. */
  tokens: number;
  /** Nested brackets of any kind in the query text: selections, objects, lists, types. */
  nesting: number;
  /** Operations in one document. */
  operations: number;
  /** Fragment definitions in one document. */
  fragments: number;
  /** Directives in one document. */
  directives: number;
  /** Aliases in one document. */
  aliases: number;
  /** Entries of one selection set. */
  breadth: number;
  /** Nested fields, fragments expanded, without introspection. */
  depth: number;
  /** Fields in all, fragments expanded. */
  fields: number;
  /** Times that one field may stand in the same place, fragments expanded. */
  repeats: number;
  /** Times that a document selects the whole schema, fragments expanded. */
  introspections: number;
  /** Nested lists of types in an introspection: fields of types of fields. */
  introspectionDepth: number;
  /** Values in the variables, at any depth. */
  variableValues: number;
  /** Nested lists and objects in the variables. */
  variableDepth: number;
  /** Values in one list of the variables, such as `representations`. */
  listLength: number;
}

/**
 * A gateway's limits for its clients: well above what a page of a portal asks, and well below what the servers would
 * feel.
 */
export const gatewayLimits: QueryLimits = {
  bodyBytes: 100_000,
  tokens: 4_000,
  nesting: 30,
  operations: 10,
  fragments: 50,
  directives: 50,
  aliases: 50,
  breadth: 100,
  depth: 12,
  fields: 1_000,
  repeats: 50,
  introspections: 1,
  introspectionDepth: 2,
  variableValues: 1_000,
  variableDepth: 10,
  listLength: 500,
};

/**
 * A subgraph's limits for everybody. They are much larger, since a gateway asks about many entities at once and expands
 * what a client wrote in short. There are limits all the same, since the endpoint can be reached without the gateway.
 */
export const subgraphQueryLimits: QueryLimits = {
  bodyBytes: 8_000_000,
  tokens: 20_000,
  nesting: 60,
  operations: 10,
  fragments: 500,
  directives: 1_000,
  aliases: 1_000,
  breadth: 1_000,
  depth: 30,
  fields: 5_000,
  repeats: 200,
  introspections: 1,
  introspectionDepth: 2,
  variableValues: 1_000_000,
  variableDepth: 30,
  listLength: 10_000,
};
