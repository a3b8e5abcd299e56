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

/** Days after which something is forgotten: what has been told, who signed in, the addresses of those who do not. */
export interface RetentionDays {
  outbox: number;
  accessLog: number;
  address: number;
}

/** What the environment says, read once at start. */
export interface Settings {
  /** The gateway's port; the subgraphs of `npm start` follow it. */
  port: number;
  /** The address to listen at. */
  host: string;
  /** Where embedded databases and the network file are kept. */
  dataDir: string;
  /** `mysql://…` of a MariaDB or MySQL server; null means the embedded database. */
  databaseUrl: string | null;
  /** The network view's GraphQL endpoint, where a huvudman's subgraph asks what others have decided; null without. */
  gatewayUrl: string | null;
  /** The address of samverkan's workplace, to which a party's pages lead for what is joint; null: they do not. */
  samverkanUrl: string | null;
  /** The registry's address, where samverkan learns who has joined; null: from its start only. */
  registryUrl: string | null;
  /** Mirrors of the registry, asked while it does not answer. */
  registryMirrors: readonly string[];
  /** The file in which a deployment says who sees which of its huvudmän's fields; null: what their configs say. */
  atkomst: string | null;
  /** The file with the issuers of access tokens that a subgraph trusts; null: the development issuer of the data folder. */
  issuers: string | null;
  /** The gateways' public keys that a subgraph trusts, a JWKS by file or address; null: those of the data folder. */
  gatewayKeys: string | null;
  /** The file with a subgraph's private call key; null: the one of the data folder, and none in production. */
  callKey: string | null;
  /** The file with the gateway's private key; null: the one of the data folder. */
  gatewayKey: string | null;
  /** The address of a server's GraphQL endpoint as its callers write it, for DPoP; null: as each request says, which production does not allow. */
  publicUrl: string | null;
  /** NODE_ENV=production: nothing that is for development counts. */
  production: boolean;
  /** Whether a schema may be asked about itself: INTROSPECTION, and outside production when it says nothing. */
  introspection: boolean;
  /** Whether a subgraph shows what is public to whoever asks, without an access token and without a gateway. */
  anonymousReads: boolean;
  /** What a gateway lets a client ask, and how often; and a subgraph whoever reads there without a token. */
  clientLimits: ClientLimits;
  /** What a subgraph lets anybody ask. */
  subgraphLimits: SubgraphLimits;
  /** How long, and by how many, a subgraph's database is waited for. */
  databaseLimits: DatabaseLimits;
  /** Addresses and networks of the proxies whose X-Forwarded-For is believed. */
  trustProxy: readonly string[];
  /** The pages at other addresses that may ask. */
  origins: Origins;
  /** The pages at other addresses that may show the portal's summaries in a frame. */
  embedOrigins: Origins;
  /** Bytes of whole answers that a gateway keeps to give them again; null: the ordinary. */
  keptAnswerBytes: number | null;
  /** Seconds for which gateways may show a subgraph's public answers again without asking; null: as its config says. */
  freshSeconds: number | null;
  /** How many processes a gateway answers by. */
  gatewayWorkers: number;
  /** The store that several servers share, `redis://…`; null: each goes by its own memory. */
  sharedStore: string | null;
  /** The port at which a gateway shows its metrics; null: nowhere. */
  metricsPort: number | null;
  /** Where readers of the portal report what they cannot use: an e-mail address or an https address; null: not stated. */
  portalContact: string | null;
  /** The member that publishes the gateway's view of the whole network as open data; null: nobody has said so. */
  openDataPublisher: string | null;
  /** The e-mail address that answers for a server's open data; null: not stated. */
  openDataContact: string | null;
  /** Whether people can sign in at a subgraph, with the issuers that have `signIn`, and work there on pages. */
  workplace: boolean;
  /** After how long a session ends: without use, and however much it is used. */
  sessionLimits: { idleMs: number; dayMs: number };
  /** For how many days a subgraph keeps what is about its people, and what it has told. */
  retention: RetentionDays;
  /** The folder where a server's copies are put; null: nobody has said. */
  backupDir: string | null;
  /** Days after which a key is to be changed. */
  keyDays: number;
  /** Files with the vouchers by which this huvudman is to join. */
  vouchers: readonly string[];
  /** The mail server for letters, and their sender; null: nobody gets a letter. */
  mail: MailSettings | null;
  /** Where webhooks may be sent. */
  webhookNetworks: Reachable;
  logLevel: (typeof logLevels)[number];
}

/** Reads the settings that README.md lists. Throws SettingError with a sentence on the first wrong one. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    port: parsePort(env.PORT ?? '4000', 'PORT'),
    host: env.HOST || '127.0.0.1',
    dataDir: resolve(env.DATA_DIR || 'data'),
    databaseUrl: readDatabaseUrl(env.DATABASE_URL),
    gatewayUrl: readUrl(env.GATEWAY_URL, 'GATEWAY_URL', 'when there is no gateway'),
    samverkanUrl: readUrl(env.SAMVERKAN_URL, 'SAMVERKAN_URL', 'when nobody works there on pages'),
    registryUrl: readUrl(env.REGISTRY_URL, 'REGISTRY_URL', 'when there is no registry'),
    registryMirrors: (env.REGISTRY_MIRRORS ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) => parseUrl(one, 'REGISTRY_MIRRORS')),
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
    vouchers: (env.VOUCHERS ?? '')
      .split(',')
      .flatMap((file) => (file.trim() ? [resolve(file.trim())] : [])),
    keyDays: readSpan(env.KEY_DAYS, 'KEY_DAYS', 365, 3_650, 31),
    mail: readMail(env),
    webhookNetworks: readWebhookNetworks(env.WEBHOOK_NETWORKS, env.NODE_ENV === 'production'),
    logLevel: readLogLevel(env.LOG_LEVEL || 'info'),
  };
}

/**
 * The address that a proof of possession (DPoP) must be made for. In production it is told to the server: what a request
 * says of it, in its Host header, its sender can choose. Throws SettingError.
 */
export function readPublicUrl({
  publicUrl,
  production,
}: Pick<Settings, 'publicUrl' | 'production'>): string | null {
  if (publicUrl === null && production) {
    throw new SettingError(
      'PUBLIC_URL is not set: in production (NODE_ENV) a server that takes access tokens must be told the address of its GraphQL endpoint as its callers write it, such as https://tierp.example/graphql.',
    );
  }
  return publicUrl;
}

/**
 * Where readers of the portal report what they cannot use. The law asks that a public site says it (2018:1937, 13 §), so a
 * gateway in production must be told. Throws SettingError.
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

/** A port from text, 0 meaning any free one. Throws SettingError that names the setting. */
export function parsePort(text: string, name: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) {
    throw new SettingError(`${name} is "${text}" but must be a port number between 0 and 65535.`);
  }
  return port;
}

/**
 * Milliseconds that a server goes on after SIGTERM while it says that it is not ready. Throws SettingError when
 * SHUTDOWN_GRACE_MS is no number of at most ten minutes.
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

/** An http(s) address from text. Throws SettingError that names the setting; `orElse` says what else can be done. */
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
    `${name} is "${text}" but must be a whole number of ${unit}; 0 turns it off, and left out it is as usual.`,
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
