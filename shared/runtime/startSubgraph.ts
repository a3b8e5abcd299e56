import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { EntitySchema, MigrationInterface } from 'typeorm';
import type { Caller } from '../access/Caller.ts';
import { Door, type Trust } from '../access/Door.ts';
import { ownTokenWrites } from '../access/ownTokenWrites.ts';
import { isRefusal } from '../access/Refusal.ts';
import { refusalError } from '../access/refusalError.ts';
import { type Skydd, skyddaSchema } from '../access/skyddaSchema.ts';
import { startServerSpan } from '../tracing/serverSpan.ts';
import { allowStale } from './allowStale.ts';
import { callOf } from './callOf.ts';
import type { Database } from './database/Database.ts';
import type { DatabaseLimits } from './database/DatabaseLimits.ts';
import { openWhenReachable } from './database/openWhenReachable.ts';
import { formatErrorFor } from './formatError.ts';
import { granskadIndata } from './granskadIndata.ts';
import type { Guard } from './http/Guard.ts';
import { type RunningServer, serveGraphql } from './serveGraphql.ts';
import { subgraphSchema } from './subgraphSchema.ts';
import { tellDatabaseFaults } from './tellDatabaseFaults.ts';

/** What a subgraph consists of. */
export interface Subgraph<Context extends BaseContext> {
  /** Its id: a huvudman's, or samverkan. */
  id: string;
  sdl: string;
  resolvers: object;
  /** Who sees which fields. */
  skydd: Skydd<Context>;
  entities: EntitySchema[];
  migrations: (new () => MigrationInterface)[];
  /** Readies an open database before the first question, such as laying sample data into an empty one. */
  prepare: (db: Database) => Promise<unknown>;
  /** The context of one request. */
  context: (db: Database, caller: Caller) => Context;
  /** Seconds for which its last answers to anybody may be shown while it does not answer; 0, or left out, not at all. */
  inaktuelltSekunder?: number;
}

/** Where one subgraph runs and keeps its data. */
export interface SubgraphOptions {
  port: number;
  host: string;
  /** `sqlite:/path/to/file` or `mysql://…`. */
  databaseUrl: string;
  /** Whose access tokens and which gateways it trusts. */
  trust: Trust;
  /** Its address as callers write it, for DPoP; as each request says when left out. */
  publicUrl?: string | null;
  log: FastifyBaseLogger;
  /** What it lets in, where that differs from what a subgraph lets in by itself. */
  guard?: Partial<Guard>;
  /** How long and by how many its database is waited for, where that differs from the ordinary. */
  databaseLimits?: Partial<DatabaseLimits>;
  /** Told of every SQL statement; for tests that count them. */
  onStatement?: (sql: string) => void;
}

/**
 * Opens the database, waiting for one that is not up yet, brings it up to date, and serves the subgraph. Rejects when any
 * of it fails.
 */
export async function startSubgraph<Context extends BaseContext & { caller: Caller }>(
  subgraph: Subgraph<Context>,
  options: SubgraphOptions,
): Promise<RunningServer> {
  const { id, sdl, resolvers, skydd, entities, migrations, prepare, context } = subgraph;
  const { inaktuelltSekunder = 0 } = subgraph;
  const { port, host, databaseUrl: url, trust, publicUrl = null, log, guard } = options;
  const { databaseLimits: limits, onStatement } = options;
  const door = new Door(id, trust, log);
  const db = await openWhenReachable({ url, entities, migrations, limits, onStatement, log });
  try {
    await prepare(db);
    return await serveGraphql<Context>({
      apollo: (drain) =>
        new ApolloServer<Context>({
          schema: skyddaSchema(subgraphSchema(sdl, resolvers), skydd),
          formatError: formatErrorFor(log),
          introspection: guard?.introspection ?? true,
          hideSchemaDetailsFromClientErrors: true,
          includeStacktraceInErrorResponses: false,
          persistedQueries: false,
          plugins: [
            drain,
            ownTokenWrites,
            granskadIndata<Context>(),
            tellDatabaseFaults<Context>(log),
            ...(inaktuelltSekunder > 0 ? [allowStale<Context>(inaktuelltSekunder)] : []),
            ApolloServerPluginLandingPageDisabled(),
            ApolloServerPluginInlineTraceDisabled(),
            ApolloServerPluginCacheControlDisabled(),
          ],
          stopOnTerminationSignals: false,
          logger: log,
        }),
      context: async (request) => {
        const caller = await door.admit(callOf(request, publicUrl));
        if (isRefusal(caller)) throw refusalError(caller);
        startServerSpan(request, id, caller.gateway !== null);
        return context(db, caller);
      },
      ready: () => db.ping(),
      onClose: () => db.close(),
      port,
      host,
      log,
      guard,
    });
  } catch (error) {
    await db.close();
    throw error;
  }
}
