import { resolve } from 'node:path';
import { SettingError } from '../errors/SettingError.ts';
import {
  type ClientLimits,
  clientLimits,
  readLimits,
  type SubgraphLimits,
  subgraphLimits,
} from '../limits/serverLimits.ts';
import { readSharedStore } from '../store/openStore.ts';
import { type DatabaseLimits, databaseLimits } from './database/DatabaseLimits.ts';
import { urlsOf } from './database/hosts.ts';
import { embedding, type Origins, readOrigins } from './http/Origins.ts';
import { readProxies } from './http/readProxies.ts';
import { type MailSettings, readContact, readMail, readMailAddress } from './mailSettings.ts';
import type { Reachable } from './reach/Reachable.ts';
import { readWebhookNetworks } from './reach/readWebhookNetworks.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The days after which data is deleted: deliveries, logs of sign-ins, and addresses of users who no longer sign in. */
export interface RetentionDays {
  outbox: number;
  accessLog: number;
  address: number;
}

/** The settings from the environment, read once at start. */
export interface Settings {
  /** The gateway's port; the subgraphs of `npm start` follow it. */
  port: number;
  /** The address to listen on. */
  host: string;
  /** The folder of embedded databases and the network file. */
  dataDir: string;
  /** `mysql://…` of a MariaDB or MySQL server. Null: the embedded database. */
  databaseUrl: string | null;
  /** The network view's GraphQL endpoint, where a huvudman's subgraph reads what others have decided. Null: none. */
  gatewayUrl: string | null;
  /** The address of samverkan's workplace, which a party's pages link to for what the parties share. Null: no link. */
  samverkanUrl: string | null;
  /** The registry's address, where samverkan learns who has joined. Null: it knows only the parties from its start. */
  registryUrl: string | null;
  /** Mirrors of the registry, used while it does not answer. */
  registryMirrors: readonly string[];
  /** The file that states who sees which fields of the deployment's huvudmän. Null: their configs state it. */
  atkomst: string | null;
  /** The file with the issuers that a subgraph trusts. Null: the development issuer of the data folder. */
  issuers: string | null;
  /** The JWKS of the gateways that a subgraph trusts, by file or address. Null: that of the data folder. */
  gatewayKeys: string | null;
  /** The file with a subgraph's private call key. Null: the one of the data folder, or none in production. */
  callKey: string | null;
  /** The file with the gateway's private key. Null: the one of the data folder. */
  gatewayKey: string | null;
  /**
   * The public address of a server's GraphQL endpoint, for DPoP. Null: the address in each request, which production
   * does not allow.
   */
  publicUrl: string | null;
  /** NODE_ENV=production: nothing for development is accepted. */
  production: boolean;
  /** Whether introspection is allowed: INTROSPECTION, which is true by default except in production. */
  introspection: boolean;
  /** Whether a subgraph shows what is public to everybody, without an access token and without a gateway. */
  anonymousReads: boolean;
  /** A gateway's limits for its clients, and a subgraph's limits for those who read without a token. */
  clientLimits: ClientLimits;
  /** A subgraph's limits for everybody. */
  subgraphLimits: SubgraphLimits;
  /** How long callers wait for a subgraph's database, and how many of them may. */
  databaseLimits: DatabaseLimits;
  /** Addresses and networks of the proxies whose X-Forwarded-For is trusted. */
  trustProxy: readonly string[];
  /** The pages at other addresses that may send requests. */
  origins: Origins;
  /** The pages at other addresses that may show the portal's summaries in a frame. */
  embedOrigins: Origins;
  /** The most bytes of whole answers that a gateway caches. Null: the default. */
  keptAnswerBytes: number | null;
  /** How many seconds gateways may show public answers without asking again. Null: the config states it. */
  freshSeconds: number | null;
  /** The number of a gateway's worker processes. */
  gatewayWorkers: number;
  /** The store that several servers share, `redis://…`. Null: each uses its own memory. */
  sharedStore: string | null;
  /** The port of a gateway's metrics. Null: none. */
  metricsPort: number | null;
  /** Where readers report accessibility problems: an e-mail address or an https address. Null: not stated. */
  portalContact: string | null;
  /** The member that publishes the gateway's view of the whole network as open data. Null: none is named. */
  openDataPublisher: string | null;
  /** The e-mail address for questions about a server's open data. Null: not stated. */
  openDataContact: string | null;
  /** Whether people can sign in at a subgraph, through the issuers that have `signIn`, and work on its pages. */
  workplace: boolean;
  /** When a session ends: after how long without use, and after how long in all (milliseconds). */
  sessionLimits: { idleMs: number; dayMs: number };
  /** How many days a subgraph keeps data about its users, and its deliveries. */
  retention: RetentionDays;
  /** The folder of a server's backups. Null: not set. */
  backupDir: string | null;
  /** The days after which a key should be changed. */
  keyDays: number;
  /** Files with the vouchers by which this huvudman is to join. */
  vouchers: readonly string[];
  /** The mail server for letters, and their sender; null: nobody gets a letter. */
  mail: MailSettings | null;
  /** The addresses that webhooks may be sent to. */
  webhookNetworks: Reachable;
  logLevel: (typeof logLevels)[number];
}

/** Reads the settings that README.md lists. Throws SettingError with a sentence about the first wrong one. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    port: parsePort(env.PORT ?? '4000', 'PORT'),
    host: env.HOST || '127.0.0.1',
    dataDir: resolve(env.DATA_DIR || 'data'),
    databaseUrl: readDatabaseUrl(env.DATABASE_URL),
    gatewayUrl: readUrl(env.GATEWAY_URL, 'GATEWAY_URL', 'when there is no gateway'),
    samverkanUrl: readUrl(env.SAMVERKAN_URL, 'SAMVERKAN_URL', 'when nobody works there on pages'),
    registryUrl: readUrl(env.REGISTRY_URL, 'REGISTRY_URL', 'when there is no registry'),
    registryMirrors: listOf(env.REGISTRY_MIRRORS).map((one) => parseUrl(one, 'REGISTRY_MIRRORS')),
    atkomst: env.ATKOMST ? resolve(env.ATKOMST) : null,
    issuers: env.ISSUERS || null,
    gatewayKeys: env.GATEWAY_KEYS || null,
    callKey: env.CALL_KEY || null,
    gatewayKey: env.GATEWAY_KEY || null,
    publicUrl: readUrl(env.PUBLIC_URL, 'PUBLIC_URL', 'when callers reach the server directly'),
    production: env.NODE_ENV === 'production',
    introspection: readBoolean(env.INTROSPECTION, 'INTROSPECTION', env.NODE_ENV !== 'production'),
    anonymousReads: readBoolean(env.ANONYMOUS_READS, 'ANONYMOUS_READS', false),
    clientLimits: readLimits(env, 'LIMIT', clientLimits),
    subgraphLimits: readLimits(env, 'SUBGRAPH_LIMIT', subgraphLimits),
    databaseLimits: readLimits(env, 'DATABASE_LIMIT', databaseLimits),
    trustProxy: readProxies(env.TRUST_PROXY),
    origins: readOrigins(env.ALLOWED_ORIGINS, env.NODE_ENV === 'production'),
    embedOrigins: readOrigins(env.EMBED_ORIGINS, env.NODE_ENV === 'production', embedding),
    keptAnswerBytes: readWhole(env.KEPT_ANSWER_BYTES, 'KEPT_ANSWER_BYTES', 'bytes'),
    freshSeconds: readWhole(env.FRESH_SECONDS, 'FRESH_SECONDS', 'seconds'),
    gatewayWorkers: readSpan(env.GATEWAY_WORKERS, 'GATEWAY_WORKERS', 1, 64),
    sharedStore: readSharedStore(env.SHARED_STORE),
    metricsPort: env.METRICS_PORT ? parsePort(env.METRICS_PORT, 'METRICS_PORT') : null,
    portalContact: readContact(env.PORTAL_CONTACT),
    openDataPublisher: readSlug(env.OPEN_DATA_PUBLISHER, 'OPEN_DATA_PUBLISHER'),
    openDataContact: readMailAddress(env.OPEN_DATA_CONTACT, 'OPEN_DATA_CONTACT'),
    workplace: readBoolean(env.WORKPLACE, 'WORKPLACE', true),
    sessionLimits: {
      idleMs: readSpan(env.SESSION_IDLE_MINUTES, 'SESSION_IDLE_MINUTES', 30, 240) * 60_000,
      dayMs: readSpan(env.SESSION_HOURS, 'SESSION_HOURS', 10, 24) * 3_600_000,
    },
    retention: {
      outbox: readSpan(env.RETENTION_OUTBOX_DAYS, 'RETENTION_OUTBOX_DAYS', 90, 3_650, 7),
      accessLog: readSpan(
        env.RETENTION_ACCESS_LOG_DAYS,
        'RETENTION_ACCESS_LOG_DAYS',
        730,
        3_650,
        30,
      ),
      address: readSpan(env.RETENTION_ADDRESS_DAYS, 'RETENTION_ADDRESS_DAYS', 180, 3_650),
    },
    backupDir: env.BACKUP_DIR ? resolve(env.BACKUP_DIR) : null,
    vouchers: listOf(env.VOUCHERS).map((file) => resolve(file)),
    keyDays: readSpan(env.KEY_DAYS, 'KEY_DAYS', 365, 3_650, 31),
    mail: readMail(env),
    webhookNetworks: readWebhookNetworks(env.WEBHOOK_NETWORKS, env.NODE_ENV === 'production'),
    logLevel: readLogLevel(env.LOG_LEVEL || 'info'),
  };
}

/** The values of a setting that separates them by commas. */
const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/**
 * The address that a proof of possession (DPoP) must be made for. In production it must be set: the sender of a request
 * chooses its Host header. Throws SettingError.
 */
export function readPublicUrl({
  publicUrl,
  production,
}: Pick<Settings, 'publicUrl' | 'production'>): string | null {
  if (publicUrl === null && production) {
    throw new SettingError(
      'PUBLIC_URL is not set: in production (NODE_ENV) a server that accepts access tokens needs the public address of its GraphQL endpoint, such as https://tierp.example/graphql.',
    );
  }
  return publicUrl;
}

/**
 * Where readers of the portal report accessibility problems. The law requires a public site to state it (2018:1937, 13
 * §), so it must be set for a gateway in production. Throws SettingError.
 */
export function readPortalContact({
  portalContact,
  production,
}: Pick<Settings, 'portalContact' | 'production'>): string | null {
  if (portalContact === null && production) {
    throw new SettingError(
      'PORTAL_CONTACT is not set: in production (NODE_ENV) the portal must say where readers report what they cannot use, as lagen (2018:1937) om tillgänglighet till digital offentlig service asks; set an e-mail address or an https address, such as registrator@tierp.example.',
    );
  }
  return portalContact;
}

/** A port from text. 0 means any free port. Throws SettingError that names the setting. */
export function parsePort(text: string, name: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) {
    throw new SettingError(`${name} is "${text}" but must be a port number between 0 and 65535.`);
  }
  return port;
}

/**
 * Milliseconds that a server goes on after SIGTERM while it says that it is not ready. Throws SettingError when
 * SHUTDOWN_GRACE_MS is not a number of at most ten minutes.
 */
export function readGrace({ SHUTDOWN_GRACE_MS: text }: NodeJS.ProcessEnv): number {
  if (!text) return 1_000;
  const ms = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (ms <= 600_000) return ms;
  throw new SettingError(
    `SHUTDOWN_GRACE_MS is "${text}" but must be a whole number of milliseconds from 0 to 600000.`,
  );
}

function readDatabaseUrl(text: string | undefined): string | null {
  if (!text) return null;
  const each = urlsOf(text).map((one) => (URL.canParse(one) ? new URL(one) : null));
  if (each.every((url) => url?.protocol === 'mysql:' && url.hostname && url.pathname.length > 1))
    return text;
  throw new SettingError(
    'DATABASE_URL must have the form mysql://user:password@host:3306/database, with several hosts divided by commas for a cluster; leave it out to use the embedded database.',
  );
}

function readUrl(text: string | undefined, name: string, leftOut: string): string | null {
  return text ? parseUrl(text, name, `; leave it out ${leftOut}`) : null;
}

/** An http(s) address from text. Throws SettingError that names the setting. `orElse` says what else can be done. */
export function parseUrl(text: string, name: string, orElse = ''): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new SettingError(
    `${name} is "${text}" but must be an address such as http://127.0.0.1:4000/graphql${orElse}.`,
  );
}

function readSlug(text: string | undefined, name: string): string | null {
  if (!text) return null;
  if (/^[a-z][a-z0-9-]{0,59}$/.test(text)) return text;
  throw new SettingError(`${name} is "${text}" but must be a member's id, such as region-uppsala.`);
}

function readWhole(text: string | undefined, name: string, unit: string): number | null {
  if (!text) return null;
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new SettingError(
    `${name} is "${text}" but must be a whole number of ${unit}; 0 turns it off, leave it out for the default.`,
  );
}

function readSpan(
  text: string | undefined,
  name: string,
  leftOut: number,
  most: number,
  least = 1,
): number {
  if (!text) return leftOut;
  const span = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (span >= least && span <= most) return span;
  throw new SettingError(
    `${name} is "${text}" but must be a whole number from ${least} to ${most}.`,
  );
}

function readBoolean(text: string | undefined, name: string, leftOut: boolean): boolean {
  if (!text) return leftOut;
  if (text === 'true' || text === 'false') return text === 'true';
  throw new SettingError(`${name} is "${text}" but must be true or false.`);
}

function readLogLevel(text: string): Settings['logLevel'] {
  const level = logLevels.find((known) => known === text);
  if (!level)
    throw new SettingError(`LOG_LEVEL is "${text}" but must be one of ${logLevels.join(', ')}.`);
  return level;
}
