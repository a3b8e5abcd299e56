import type { GraphQLFormattedError } from 'graphql';
import { withoutSuggestions } from '../../shared/errors/withoutSuggestions.ts';
import { isForeseen } from '../natverk/unforeseen.ts';

/**
 * Makes errors as they leave the gateway: message, place, code, huvudman and the limit that was
 * passed; nothing of how the network is built. What nobody foresaw leaves without its message (unforeseenInLog logs it).
 */
export function formatGatewayError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { code, huvudman, grans, varde } = formatted.extensions ?? {};
  const foreseen = isForeseen(code);
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
}
