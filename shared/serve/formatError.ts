import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { withoutSuggestions } from '../errors/withoutSuggestions.ts';
import { databaseFaultCode } from './database/faults/databaseFaultCode.ts';
import { readFaultMessages } from './database/faults/faultMessages.ts';

/**
 * Makes errors fit to be sent: those made on purpose (GraphQLError) go as they are, without stack; faults of the database
 * by their code and our own words (tellDatabaseFaults logs them); anything else is logged here and leaves as
 * INTERNAL_SERVER_ERROR without its message, which may hold SQL, paths or values.
 */
export function formatErrorFor(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const { stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
    if (cause instanceof GraphQLError && extensions.code !== 'INTERNAL_SERVER_ERROR') {
      return { ...formatted, message: withoutSuggestions(formatted.message), extensions };
    }
    const kod = databaseFaultCode(cause);
    if (kod) return { ...formatted, message: readFaultMessages[kod], extensions: { code: kod } };
    log.error({ err: cause, path: formatted.path }, 'unforeseen error in a resolver');
    return {
      ...formatted,
      message: 'Ett oväntat fel inträffade. Felet är loggat hos den som svarar.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}
