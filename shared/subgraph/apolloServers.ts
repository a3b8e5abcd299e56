import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Caller } from '../access/Caller.ts';
import { ownTokenWrites } from '../access/ownTokenWrites.ts';
import { type Keeping, mayBeKept } from './mayBeKept.ts';
import { reportDatabaseFaults, reviewInput } from './reviewInput.ts';

interface Options {
  /** The current schema. */
  schema: () => GraphQLSchema;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  introspection: boolean;
  keeping: Keeping;
  log: FastifyBaseLogger;
}

/**
 * The Apollo servers of one subgraph, one for each schema that it has had, since a server cannot change its schema. The
 * first is stopped with the subgraph. The others have nothing of their own to stop.
 */
export function apolloServers<Context extends BaseContext & { caller: Caller }>({
  schema: schemaNow,
  formatError,
  introspection,
  keeping,
  log,
}: Options) {
  const servers = new WeakMap<GraphQLSchema, Promise<ApolloServer<Context>>>();
  const serverOf = (schema: GraphQLSchema, plugins: ApolloServerPlugin<Context>[]) =>
    new ApolloServer<Context>({
      schema,
      formatError,
      introspection,
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      persistedQueries: false,
      plugins: [
        ...plugins,
        ownTokenWrites,
        reviewInput<Context>(),
        reportDatabaseFaults<Context>(log),
        mayBeKept<Context>(keeping),
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginInlineTraceDisabled(),
        ApolloServerPluginCacheControlDisabled(),
      ],
      stopOnTerminationSignals: false,
      logger: log,
    });
  return {
    first: (drain: ApolloServerPlugin<Context>): ApolloServer<Context> => {
      const schema = schemaNow();
      const server = serverOf(schema, [drain]);
      servers.set(schema, Promise.resolve(server));
      return server;
    },
    current: (): Promise<ApolloServer<Context>> => {
      const schema = schemaNow();
      let server = servers.get(schema);
      if (!server) {
        const made = serverOf(schema, []);
        server = made.start().then(() => made);
        servers.set(schema, server);
      }
      return server;
    },
  };
}
