import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { withoutSuggestions } from '../shared/errors/withoutSuggestions.ts';

/**
 * Makes errors as they leave the gateway: message, place, code, huvudman and the limit that was
 * passed; nothing of how the network is built. What
 * nobody foresaw is logged here and leaves without its message.
 */
export function formatGatewayErrorFor(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, huvudman, grans, varde } = formatted.extensions ?? {};
    const foreseen = code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
    if (!foreseen) log.error({ err: error, path: formatted.path }, 'unforeseen error');
    return {
      message: foreseen
        ? withoutSuggestions(formatted.message)
        : 'Ett oväntat fel inträffade. Felet är loggat.',
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: {
        code: foreseen ? code : 'INTERNAL_SERVER_ERROR',
        ...(huvudman === undefined ? {} : { huvudman }),
        ...(grans === undefined ? {} : { grans, varde }),
      },
    };
  };
}
