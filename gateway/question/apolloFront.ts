import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { codedError } from '../../shared/errors/codedError.ts';
import { withoutSuggestions } from '../../shared/errors/withoutSuggestions.ts';
import { withExactNumbers } from '../../shared/values/exactNumbers.ts';
import { ownScalars } from '../compose/ownScalars.ts';
import { planningBound } from '../limits/planningBound.ts';
import type { GatewayContext } from '../natverk/context.ts';
import { isForeseen, logUnforeseen } from '../natverk/unforeseen.ts';
import type { ExecutingGateway } from '../run/ExecutingGateway.ts';
import { listedQuery } from '../safelist/listedQuery.ts';

export interface ApolloFrontOptions {
  gateway: ExecutingGateway;
  /** Whether the schema may be asked about itself. */
  introspection: boolean;
  /** Whether it serves the network, which is read here and nowhere written. */
  ofNetwork: boolean;
  log: FastifyBaseLogger;
}

/** Apollo Server, which answers what the lean front declines; `drain` is the plugin by which it stops with its server. */
export function apolloFront({ gateway, introspection, ofNetwork, log }: ApolloFrontOptions) {
  return (drain: ApolloServerPlugin) =>
    new ApolloServer<GatewayContext>({
      gateway,
      formatError: formatGatewayError,
      introspection,
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      persistedQueries: false,
      stringifyResult: (result) => withExactNumbers(`${JSON.stringify(result)}\n`),
      plugins: [
        drain,
        unforeseenInLog(log),
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginCacheControlDisabled(),
        listedQuery,
        ...(ofNetwork ? [ownScalars, readOnly] : []),
        planningBound,
        natverkInExtensions,
      ],
      stopOnTerminationSignals: false,
      logger: log,
    });
}

/** Logs unforeseen errors with the request's id; clients do not see them. */
function unforeseenInLog(log: FastifyBaseLogger): ApolloServerPlugin<GatewayContext> {
  return {
    unexpectedErrorProcessingRequest: async ({ requestContext, error }) =>
      logUnforeseen(log, requestContext.contextValue.request.scope, error),
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue: { request } }) => {
        for (const error of errors) {
          if (!isForeseen(error.extensions.code))
            logUnforeseen(log, request.scope, error, error.path);
        }
      },
    }),
  };
}

/** Refuses whatever is not a query, before anything is planned or asked, and says where to write instead. */
export const readOnly: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation === 'query') return;
      throw codedError(
        'ENDAST_LASNING',
        'Nätverksvyn kan bara läsas (query). Skriv på er egen delgrafs adress: ingen skriver åt någon annan.',
        { http: { status: 400 } },
      );
    },
  }),
};

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

/** Says beside every answer who was asked and how each answered. */
const natverkInExtensions: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single') return;
      const natverk = contextValue.natverk.list();
      if (natverk.length === 0) return;
      const result = response.body.singleResult;
      result.extensions = { ...result.extensions, natverk };
    },
  }),
};
