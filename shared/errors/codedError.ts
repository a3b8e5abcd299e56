import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Code } from './codes.ts';

/** A GraphQL error with a code from the table. `message` is Swedish: it may be shown to a resident or an official. */
export function codedError(code: Code, message: string, extensions: GraphQLErrorExtensions = {}) {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}
