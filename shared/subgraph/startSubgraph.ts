import type { BaseContext } from '@apollo/server';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import type { EntitySchema, MigrationInterface } from 'typeorm';
import { isRefusal, refusalError } from '../access/AccessRefusal.ts';
import type { Caller } from '../access/Caller.ts';
import { Door, type Trust } from '../access/Door.ts';
import { guardSchema, type SchemaGuard } from '../access/guardSchema.ts';
import type { AccessChoice } from '../access/maySee.ts';
import { andringsmarke } from '../change/history/andringsmarke.ts';
import type { Database } from '../serve/database/Database.ts';
import type { DatabaseLimits } from '../serve/database/DatabaseLimits.ts';
import { openWhenReachable } from '../serve/database/openWhenReachable.ts';
import { subgraphSchema } from '../serve/entities/subgraphSchema.ts';
import { callerOf, entrance } from '../serve/entrance.ts';
import { ChangeWatch } from '../serve/forandringar/ChangeWatch.ts';
import { serveChanges } from '../serve/forandringar/serveChanges.ts';
import { formatErrorFor } from '../serve/formatError.ts';
import { type Guard, ordinaryGuard } from '../serve/http/Guard.ts';
import { reachableWithin } from '../serve/reach/Reachable.ts';
import { type RunningServer, serveGraphql } from '../serve/serveGraphql.ts';
import { workOfReaders } from '../serve/work/ofReaders.ts';
import type { SharedStore } from '../store/SharedStore.ts';
import { startServerSpan } from '../tracing/scope.ts';
import type { WorkplaceOptions } from '../workplace/openWorkplace.ts';
import { keepForgetting, type Retention } from '../workplace/retention.ts';
import { sessionEntities, sessionMigrations } from '../workplace/session/tables.ts';
import type { Workplace } from '../workplace/Workplace.ts';
import { apolloServers } from './apolloServers.ts';
import { lane } from './lane.ts';
import { type Keeping, keptHeaders } from './mayBeKept.ts';

/** The parts of a subgraph. */
export interface Subgraph<Context extends BaseContext> {
  /** Its id: a huvudman's, or samverkan. */
  id: string;
  sdl: string;
  resolvers: object;
  /** Who sees which fields at the moment. It is the same object until that changes. */
  skydd: () => SchemaGuard<Context>;
  entities: EntitySchema[];
  migrations: (new () => MigrationInterface)[];
  /**
   * Prepares an open database before the first query, such as inserting sample data into an empty one. It calls
   * `changed` when something is written later without a history.
   */
  prepare: (db: Database, changed: () => void) => Promise<unknown>;
  /** The context of one request. */
  context: (db: Database, caller: Caller) => Context;
  /** How long its answers to anybody may be cached. A part that is left out: not at all. */
  keeping?: Partial<Keeping>;
  /** Who sees its fields, where that differs from the contract's default. Changes of it are noted. */
  atkomst?: () => AccessChoice;
  /**
   * Follows other instances' changes of access on a prepared database, and calls `changed` when a change is in force.
   * Returns a function that stops it.
   */
  follow?: (db: Database, changed: () => void) => () => void;
  /** Adds other things for its readers besides the endpoint. It queries as each reader. Left out: nothing. */
  files?: (app: FastifyInstance) => void;
  /** Its name, and the forms of its pages. Left out: its id, and no forms. */
  pages?: Pick<Workplace, 'namn' | 'formular' | 'own'> & {
    /** The fields for which officials can choose who sees them. Left out: those of the contract. */
    atkomst?: Workplace['atkomst'];
    /** Adds routes besides those of every workplace. */
    routes?: (
      app: FastifyInstance,
      workplace: Workplace,
      contextOf: (db: Database, caller: Caller) => Context,
    ) => void;
  };
}

/** How one subgraph runs, and where it stores its data. */
export interface SubgraphOptions {
  port: number;
  host: string;
  /** `sqlite:/path/to/file` or `mysql://…`. */
  databaseUrl: string;
  /** The issuers and gateways that it trusts. */
  trust: Trust;
  /**
   * The store that its instances share, so that a single-use id is used once among them. It is closed with the
   * subgraph. Left out: its own memory.
   */
  store?: SharedStore | null;
  /** Its public address, for DPoP. Left out: the address in each request. */
  publicUrl?: string | null;
  log: FastifyBaseLogger;
  /** Its limits, where they differ from the defaults of subgraphs. */
  guard?: Partial<Guard>;
  /** The limits on waiting for its database, where they differ from the defaults. */
  databaseLimits?: Partial<DatabaseLimits>;
  /** How long its answers to anybody may be shown without asking again, where that differs from its own config. */
  farskSekunder?: number | null;
  /**
   * How long people stay signed in, where their pages read the network, and how news reaches them. Without it nobody
   * can sign in.
   */
  workplace?:
    | (Pick<WorkplaceOptions, 'limits' | 'gatewayUrl' | 'samverkanUrl'> &
        Partial<Pick<WorkplaceOptions, 'mail' | 'webhookNetworks' | 'pace'>>)
    | null;
  /** How long it keeps data about its users, and its deliveries. Left out: for ever. */
  retention?: Retention;
  /** Called with every SQL statement, for tests that count them. */
  onStatement?: (sql: string) => void;
}

/**
 * Opens the database (and waits until it can be reached), migrates it, and serves the subgraph. Rejects when any of
 * this fails.
 */
export async function startSubgraph<Context extends BaseContext & { caller: Caller }>(
  subgraph: Subgraph<Context>,
  options: SubgraphOptions,
): Promise<RunningServer> {
  const { id, sdl, resolvers, skydd, prepare, context } = subgraph;
  const { port, host, databaseUrl: url, trust, publicUrl = null, log, guard } = options;
  const { databaseLimits: limits, onStatement, store } = options;
  const keeping = { farskSekunder: 0, inaktuelltSekunder: 0, ...subgraph.keeping };
  keeping.farskSekunder = options.farskSekunder ?? keeping.farskSekunder;
  const door = new Door(id, trust, log, store ?? undefined);
  const entities = [...subgraph.entities, ...sessionEntities];
  const migrations = [...subgraph.migrations, ...sessionMigrations];
  const db = await openWhenReachable({
    ...{ url, entities, migrations, limits, onStatement, log },
    allMigrations: true,
  });
  const watch = new ChangeWatch(() => andringsmarke(db.rows));
  const schema = () => guardSchema(subgraphSchema(sdl, resolvers), skydd());
  const formatError = formatErrorFor(log);
  const contextOf = (request: Pick<FastifyRequest, 'scope' | 'headers'>, caller: Caller) => {
    startServerSpan(request, id, caller.gateway !== null);
    return context(db, caller);
  };
  try {
    await prepare(db, () => watch.announce());
    const workplace = await workplaceOf(subgraph, options, { db, door });
    const forgetting = options.retention ? keepForgetting(db, options.retention, log) : null;
    const { anonymous } = { ...ordinaryGuard, ...guard };
    const introspection = guard?.introspection ?? true;
    const apollo = apolloServers<Context>({ schema, formatError, introspection, keeping, log });
    const unfollow = subgraph.follow?.(db, () => watch.announce());
    return await serveGraphql<Context>({
      apollo: apollo.first,
      current: apollo.current,
      around: anonymous ? workOfReaders(schema(), anonymous) : undefined,
      context: async (request) => {
        const caller = await callerOf(request);
        if (isRefusal(caller)) throw refusalError(caller);
        return contextOf(request, caller);
      },
      ahead: {
        door,
        answer: lane({
          ...{ schema, contextOf, formatError },
          headersFor: (caller) => keptHeaders(keeping, caller),
        }),
      },
      ready: () => db.ping(),
      entrance: (app) =>
        entrance(app, {
          door,
          publicUrl,
          limits: guard?.knocks ?? ordinaryGuard.knocks,
          anonymous,
          otherwise: workplace ? (request) => workplace.door.expect(request) : undefined,
        }),
      pages: async (app, behind) => {
        if (keeping.farskSekunder > 0) await serveChanges(watch)(app, behind);
        subgraph.files?.(app);
        if (!workplace) return;
        const { serveWorkplace } = await import('../workplace/openWorkplace.ts');
        subgraph.pages?.routes?.(app, workplace, context);
        await serveWorkplace(app, workplace);
      },
      onClose: async () => {
        unfollow?.();
        await store?.close();
        await forgetting?.close();
        await db.close();
      },
      port,
      host,
      log,
      guard,
    });
  } catch (error) {
    await store?.close();
    await db.close();
    throw error;
  }
}

/** A subgraph that does not say which rows are public has none in its public feed. */
const nothingPublic = {
  typeOf: (table: string) => table,
  isPublic: () => false,
  vardcentra: async () => null,
};

/** The workplace of a subgraph. Null where nobody can sign in, and then no code of it is loaded. */
async function workplaceOf(
  { id, atkomst = () => ({}), pages }: Pick<Subgraph<never>, 'id' | 'atkomst' | 'pages'>,
  { workplace, publicUrl = null, guard, log }: SubgraphOptions,
  { db, door }: { db: Database; door: Door },
): Promise<Workplace | null> {
  if (!workplace || !door.issuers.some(({ signIn }) => signIn)) return null;
  const { openWorkplace, ordinaryLevels } = await import('../workplace/openWorkplace.ts');
  const { refusedPerAddress: signInsPerAddress } = guard?.knocks ?? ordinaryGuard.knocks;
  const { issuers } = door;
  const opened = openWorkplace({
    mail: null,
    webhookNetworks: reachableWithin([]),
    ...workplace,
    atkomst: ordinaryLevels,
    ...(pages ?? { namn: id, formular: () => ({ typer: {}, andringar: {} }), own: nothingPublic }),
    ...{ slug: id, publicUrl, issuers, signInsPerAddress, db, log },
  });
  await opened.accessLog
    .noteAccess(atkomst())
    .catch((error) => log.warn({ err: error }, 'who sees which fields was not noted'));
  return opened;
}
