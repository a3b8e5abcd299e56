import { resolve } from 'node:path';
import { SettingError } from '../errors/SettingError.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

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
  logLevel: (typeof logLevels)[number];
}

/** Reads PORT, HOST, DATA_DIR, DATABASE_URL, GATEWAY_URL and LOG_LEVEL. Throws SettingError with a sentence on the first wrong one. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    port: parsePort(env.PORT ?? '4000', 'PORT'),
    host: env.HOST || '127.0.0.1',
    dataDir: resolve(env.DATA_DIR || 'data'),
    databaseUrl: readDatabaseUrl(env.DATABASE_URL),
    gatewayUrl: readGatewayUrl(env.GATEWAY_URL),
    logLevel: readLogLevel(env.LOG_LEVEL || 'info'),
  };
}

/** A port from text, 0 meaning any free one. Throws SettingError that names the setting. */
export function parsePort(text: string, name: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) {
    throw new SettingError(`${name} is "${text}" but must be a port number between 0 and 65535.`);
  }
  return port;
}

function readDatabaseUrl(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'mysql:' || !url.hostname || url.pathname.length < 2) {
    throw new SettingError(
      'DATABASE_URL must have the form mysql://user:password@host:3306/database; leave it out to use the embedded database.',
    );
  }
  return text;
}

function readGatewayUrl(text: string | undefined): string | null {
  if (!text) return null;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new SettingError(
    `GATEWAY_URL is "${text}" but must be an address such as http://127.0.0.1:4000/graphql; leave it out when there is no gateway.`,
  );
}

function readLogLevel(text: string): Settings['logLevel'] {
  const level = logLevels.find((known) => known === text);
  if (!level)
    throw new SettingError(`LOG_LEVEL is "${text}" but must be one of ${logLevels.join(', ')}.`);
  return level;
}
