import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Code } from './codes.ts';

/** A GraphQL error with a code from the table. `message` is Swedish, since a resident or an official may read it. */
export function codedError(code: Code, message: string, extensions: GraphQLErrorExtensions = {}) {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}
