/** What one GraphQL request may hold. Each number is the most that is let through. */
export interface QueryLimits {
  /** Bytes of the request's body. */
  bodyBytes: number;
  /** Lexical tokens of the query text. */
  tokens: number;
  /** Brackets of any kind inside each other in the query text: selections, objects, lists, types. */
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
  /** Fields inside each other, fragments expanded, introspection apart. */
  depth: number;
  /** Fields in all, fragments expanded. */
  fields: number;
  /** Times that one field may stand in the same place, fragments expanded. */
  repeats: number;
  /** Times that a document asks for the whole schema, fragments expanded. */
  introspections: number;
  /** A type's own lists inside each other in an introspection: fields of types of fields. */
  introspectionDepth: number;
  /** Values in the variables, at any depth. */
  variableValues: number;
  /** Lists and objects inside each other in the variables. */
  variableDepth: number;
  /** Values in one list of the variables, such as `representations`. */
  listLength: number;
}

/** What a gateway lets a client ask: well over what a page of a portal asks, well under what could be felt. */
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
 * What a subgraph lets anybody ask. Larger by far, since a gateway asks about many entities at once and writes out what a
 * client said in short; bounded all the same, since the endpoint can be reached without the gateway.
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
