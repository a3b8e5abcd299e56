import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { withoutSuggestions } from '../errors/withoutSuggestions.ts';
import { databaseFaultCode } from './database/faults/databaseFaultCode.ts';
import { readFaultMessages } from './database/faults/faultMessages.ts';

/**
 * Makes errors safe to send. Intended errors (GraphQLError) are sent without their stack. Faults of the database are
 * sent with their code and this project's message (tellDatabaseFaults logs them). Any other error is logged here and
 * sent as INTERNAL_SERVER_ERROR without its message, which may have SQL, paths or values.
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
