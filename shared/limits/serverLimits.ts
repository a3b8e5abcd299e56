import { SettingError } from '../errors/SettingError.ts';
import { gatewayLimits, type QueryLimits, subgraphQueryLimits } from './QueryLimits.ts';

/** What a gateway lets one caller do: how large a question may be, and how many. */
export interface ClientLimits extends QueryLimits {
  /** What one answer may be expected to cost, as `estimateCost` counts it, in a network without members. */
  cost: number;
  /** What it may cost more for each member that the network has. */
  costPerMember: number;
  /** What the questions from one address may be expected to cost in a minute. */
  costPerAddress: number;
  /** What the questions with one access token may be expected to cost in a minute. */
  costPerToken: number;
  /** Requests in a minute from one address; an IPv6 address counts by its /64 network. */
  requestsPerAddress: number;
  /** Requests in a minute from one address for the files that a page is made of, which cost next to nothing. */
  filesPerAddress: number;
  /** Requests in a minute with one access token. */
  requestsPerToken: number;
  /** Requests from one address that are under way at the same time. */
  concurrentPerAddress: number;
  /** Connections from one address that are open at the same time. */
  connectionsPerAddress: number;
  /** Bytes of one answer. */
  answerBytes: number;
  /** Bytes of answers that one address has been given and not yet taken in. */
  unreadBytesPerAddress: number;
  /** Bytes of answers that all have been given and not yet taken in. */
  unreadBytes: number;
  /** Milliseconds for the headers of a request to arrive. */
  headersMs: number;
  /** Milliseconds for a whole request to arrive. */
  requestMs: number;
}

/** An address may be a whole town hall, or a portal that asks for all its visitors; a token is one caller. */
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
 * What a subgraph lets come in from outside. A gateway that is trusted may ask as often as it likes: it limits its own
 * clients.
 */
export interface SubgraphLimits extends QueryLimits {
  /** Requests in a minute from one address that are not let in. */
  refusedPerAddress: number;
  /** Requests in a minute with one access token, at the subgraph itself. */
  requestsPerToken: number;
  /** Connections from one address that are open at the same time. */
  connectionsPerAddress: number;
}

export const subgraphLimits: SubgraphLimits = {
  ...subgraphQueryLimits,
  refusedPerAddress: 600,
  requestsPerToken: 3_000,
  connectionsPerAddress: 1_000,
};

/**
 * Reads limits from the environment: `maxTokens` from `PREFIX_MAX_TOKENS`, and the default where there is none. Throws
 * SettingError on a value that is no whole number from 1, and on a name that is no limit, since a limit with a slip in
 * its name would protect nobody.
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
