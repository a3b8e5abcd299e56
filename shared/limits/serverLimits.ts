import { SettingError } from '../errors/SettingError.ts';
import { gatewayLimits, type QueryLimits, subgraphQueryLimits } from './QueryLimits.ts';

/** A gateway's limits for one caller: the size of its queries, and their number. */
export interface ClientLimits extends QueryLimits {
  /** The expected cost of one answer, as `estimateCost` counts it, in a network without members. */
  cost: number;
  /** The cost to add for each member of the network. */
  costPerMember: number;
  /** The expected cost in a minute of the queries from one address. */
  costPerAddress: number;
  /** The expected cost in a minute of the queries with one access token. */
  costPerToken: number;
  /** Requests in a minute from one address. An IPv6 address counts by its /64 network. */
  requestsPerAddress: number;
  /** Requests in a minute from one address for the files of a page, which cost next to nothing. */
  filesPerAddress: number;
  /** Requests in a minute with one access token. */
  requestsPerToken: number;
  /** Concurrent requests from one address. */
  concurrentPerAddress: number;
  /** Open connections from one address. */
  connectionsPerAddress: number;
  /** Bytes of one answer. */
  answerBytes: number;
  /** Bytes of answers that were sent to one address and that it has not read yet. */
  unreadBytesPerAddress: number;
  /** Bytes of answers that were sent to all callers and that they have not read yet. */
  unreadBytes: number;
  /** Milliseconds until the headers of a request must have arrived. */
  headersMs: number;
  /** Milliseconds until a whole request must have arrived. */
  requestMs: number;
}

/** One address may be a whole town hall, or a portal that asks for all its visitors. One token is one caller. */
export const clientLimits: ClientLimits = {
  ...gatewayLimits,
  cost: 70_000,
  costPerMember: 1_000,
  costPerAddress: 36_000_000,
  costPerToken: 12_000_000,
  requestsPerAddress: 6_000,
  filesPerAddress: 30_000,
  requestsPerToken: 600,
  concurrentPerAddress: 1_000,
  connectionsPerAddress: 1_500,
  answerBytes: 20_000_000,
  unreadBytesPerAddress: 50_000_000,
  unreadBytes: 250_000_000,
  headersMs: 10_000,
  requestMs: 30_000,
};

/**
 * A subgraph's limits for calls from outside. A trusted gateway may ask as often as it likes, since it limits its own
 * clients.
 */
export interface SubgraphLimits extends QueryLimits {
  /** Refused requests in a minute from one address. */
  refusedPerAddress: number;
  /** Requests in a minute with one access token, directly to the subgraph. */
  requestsPerToken: number;
  /** Open connections from one address. */
  connectionsPerAddress: number;
}

export const subgraphLimits: SubgraphLimits = {
  ...subgraphQueryLimits,
  refusedPerAddress: 600,
  requestsPerToken: 3_000,
  connectionsPerAddress: 1_000,
};

/**
 * Reads limits from the environment: `maxTokens` from `PREFIX_MAX_TOKENS`, or the default. Throws SettingError on a
 * value that is no whole number from 1, and on an unknown name: a misspelt limit would protect nobody.
 */
export function readLimits<Limits extends { [Name in keyof Limits]: number }>(
  env: NodeJS.ProcessEnv,
  prefix: string,
  defaults: Limits,
): Limits {
  const names = Object.keys(defaults) as (keyof Limits & string)[];
  const settings = new Map(names.map((name) => [settingName(prefix, name), name]));
  const limits = { ...defaults };
  for (const [setting, text] of Object.entries(env)) {
    if (!setting.startsWith(`${prefix}_`) || !text) continue;
    const name = settings.get(setting);
    if (!name) {
      throw new SettingError(
        `${setting} is no limit; the limits are ${[...settings.keys()].join(', ')}.`,
      );
    }
    limits[name] = wholeNumber(setting, text) as Limits[typeof name];
  }
  return limits;
}

function settingName(prefix: string, name: string): string {
  return `${prefix}_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`;
}

function wholeNumber(setting: string, text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 1 && Number.isSafeInteger(value)) return value;
  throw new SettingError(`${setting} is "${text}" but must be a whole number from 1.`);
}
