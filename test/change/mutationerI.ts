import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLInputType, getNamedType, isInputObjectType, parse } from 'graphql';

/** A mutation of a subgraph, and whether its input has a version anywhere: then it can be stale. */
export interface Mutationsform {
  name: string;
  versioned: boolean;
}

/** Every mutation that an SDL has, in order of name. */
export function mutationerI(sdl: string): Mutationsform[] {
  const fields = buildSubgraphSchema(parse(sdl)).getMutationType()?.getFields() ?? {};
  return Object.values(fields)
    .map(({ name, args }) => ({ name, versioned: args.some(({ type }) => hasVersion(type)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function hasVersion(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  return Object.values(named.getFields()).some(
    ({ name, type: inner }) => name === 'version' || hasVersion(inner),
  );
}

/** One way in which a mutation is refused: the input, and the reasons as `CODE field`; or why it cannot be refused so. */
export type Fall = [input: Record<string, unknown>, reasons: string] | { saknas: string };

/** How one mutation is refused. */
export interface Nekad {
  /** What it answers with, beside `fel`. */
  row: string;
  /** In a state in which it cannot be done. */
  tillstand: Fall;
  /** With a version that no longer is the one in force; null when its input has no version. */
  version: Fall | null;
  /** With a value that cannot be. */
  varde: Fall;
}
