import type { GraphQLFormattedError } from 'graphql';

/** Errors as they leave the gateway: message, place, code and huvudman; nothing of how the network is built. */
export function formatGatewayError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, huvudman } = error.extensions ?? {};
  const hidden = code === 'INTERNAL_SERVER_ERROR' || code === undefined;
  return {
    message: hidden ? 'Ett oväntat fel inträffade. Felet är loggat.' : error.message,
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: {
      code: code ?? 'INTERNAL_SERVER_ERROR',
      ...(huvudman === undefined ? {} : { huvudman }),
    },
  };
}
