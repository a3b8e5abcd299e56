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
import { andringsmarke } from '../andring/andringsmarke.ts';
import type { Database } from '../serve/database/Database.ts';
import type { DatabaseLimits } from '../serve/database/DatabaseLimits.ts';
import { openWhenReachable } from '../serve/database/openWhenReachable.ts';
import { callerOf, entrance } from '../serve/entrance.ts';
import { ChangeWatch } from '../serve/forandringar/ChangeWatch.ts';
import { serveChanges } from '../serve/forandringar/serveChanges.ts';
import { formatErrorFor } from '../serve/formatError.ts';
import { type Guard, ordinaryGuard } from '../serve/http/Guard.ts';
import { type RunningServer, serveGraphql } from '../serve/serveGraphql.ts';
import { startServerSpan } from '../tracing/serverSpan.ts';
import { granskadIndata } from './granskadIndata.ts';
import { type Keeping, mayBeKept } from './mayBeKept.ts';
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
  /**
   * Readies an open database before the first question, such as laying sample data into an empty one; `changed` is to be
   * called when something is written later that leaves no history.
   */
  prepare: (db: Database, changed: () => void) => Promise<unknown>;
  /** The context of one request. */
  context: (db: Database, caller: Caller) => Context;
  /** For how long its answers to anybody may be shown again; not at all what is left out. */
  keeping?: Partial<Keeping>;
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
  /** For how long its answers to anybody may be shown again without asking, where that differs from what it says itself. */
  farskSekunder?: number | null;
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
  const { port, host, databaseUrl: url, trust, publicUrl = null, log, guard } = options;
  const { databaseLimits: limits, onStatement } = options;
  const keeping = { farskSekunder: 0, inaktuelltSekunder: 0, ...subgraph.keeping };
  keeping.farskSekunder = options.farskSekunder ?? keeping.farskSekunder;
  const door = new Door(id, trust, log);
  const db = await openWhenReachable({ url, entities, migrations, limits, onStatement, log });
  const watch = new ChangeWatch(() => andringsmarke(db.read));
  try {
    await prepare(db, () => watch.tell());
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
            ...(Object.values(keeping).some((seconds) => seconds > 0)
              ? [mayBeKept<Context>(keeping)]
              : []),
            ApolloServerPluginLandingPageDisabled(),
            ApolloServerPluginInlineTraceDisabled(),
            ApolloServerPluginCacheControlDisabled(),
          ],
          stopOnTerminationSignals: false,
          logger: log,
        }),
      context: async (request) => {
        const caller = await callerOf(request);
        if (isRefusal(caller)) throw refusalError(caller);
        startServerSpan(request, id, caller.gateway !== null);
        return context(db, caller);
      },
      ready: () => db.ping(),
      entrance: (app) =>
        entrance(app, { door, publicUrl, limits: guard?.knocks ?? ordinaryGuard.knocks }),
      pages: keeping.farskSekunder > 0 ? serveChanges(watch) : undefined,
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
