import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { EntitySchema, MigrationInterface } from 'typeorm';
import type { Database } from './database/Database.ts';
import { databaseProblem } from './database/databaseProblem.ts';
import { openDatabase } from './database/openDatabase.ts';
import { formatErrorFor } from './formatError.ts';
import { type RunningServer, serveGraphql } from './serveGraphql.ts';
import { subgraphSchema } from './subgraphSchema.ts';

/** What a subgraph consists of. */
export interface Subgraph<Context extends BaseContext> {
  sdl: string;
  resolvers: object;
  entities: EntitySchema[];
  migrations: (new () => MigrationInterface)[];
  /** Readies an open database before the first question, such as laying sample data into an empty one. */
  prepare: (db: Database) => Promise<unknown>;
  /** The context of one request. */
  context: (db: Database, request: Pick<FastifyRequest, 'headers'>) => Context;
}

/** Where one subgraph runs and keeps its data. */
export interface SubgraphOptions {
  port: number;
  host: string;
  /** `sqlite:/path/to/file` or `mysql://…`. */
  databaseUrl: string;
  log: FastifyBaseLogger;
  /** Told of every SQL statement; for tests that count them. */
  onStatement?: (sql: string) => void;
}

/** Opens the database, brings it up to date, and serves the subgraph. Rejects when any of it fails. */
export async function startSubgraph<Context extends BaseContext>(
  { sdl, resolvers, entities, migrations, prepare, context }: Subgraph<Context>,
  { port, host, databaseUrl, log, onStatement }: SubgraphOptions,
): Promise<RunningServer> {
  const db = await openDatabase({ url: databaseUrl, entities, migrations, onStatement }).catch(
    (error) => {
      throw databaseProblem(databaseUrl, error);
    },
  );
  try {
    await prepare(db);
    return await serveGraphql<Context>({
      apollo: (drain) =>
        new ApolloServer<Context>({
          schema: subgraphSchema(sdl, resolvers),
          formatError: formatErrorFor(log),
          plugins: [
            drain,
            ApolloServerPluginLandingPageDisabled(),
            ApolloServerPluginInlineTraceDisabled(),
          ],
          stopOnTerminationSignals: false,
          logger: log,
        }),
      context: async (request) => context(db, request),
      ready: () => db.ping(),
      onClose: () => db.close(),
      port,
      host,
      log,
    });
  } catch (error) {
    await db.close();
    throw error;
  }
}
