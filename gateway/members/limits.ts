import { readFileSync } from 'node:fs';
import { SettingError } from '../../shared/errors/SettingError.ts';

/** The guards of the answer path. Each has a default, a setting, and can be set for one member alone. */
export interface Limits {
  /** Milliseconds for a connection to one address to come about. */
  connectMs: number;
  /** Milliseconds from a call's being sent until the headers of its answer must have arrived; 0: those of the whole answer. */
  headersMs: number;
  /** Milliseconds that one subgraph has for one answer, waiting, retry and other addresses included. */
  subgraphTimeoutMs: number;
  /**
   * Milliseconds from the client's question within which members are waited for at all; samverkan, whose sums need their
   * answers, for `subgraphTimeoutMs` longer.
   */
  memberBudgetMs: number;
  /** The largest answer read from a subgraph, in bytes. 4 MB take about 40 ms to read, in which nothing else is served. */
  maxAnswerBytes: number;
  /** The most values in an answer read from a subgraph, those inside others counted: small values are large in memory. */
  maxAnswerValues: number;
  /** Calls under way at the same time to one subgraph, and connections kept to each of its addresses. */
  connectionsPerSubgraph: number;
  /** Calls that may wait for one of those connections; a further one is not made. */
  waitingPerSubgraph: number;
  /** The longest pause before a call that did not reach its subgraph is made once more, in milliseconds; its length is random. */
  retryMs: number;
  /** Failures in a row after which an address is left alone. */
  breakAfter: number;
  /** Milliseconds that it is left alone, until one call tries it again. */
  breakMs: number;
  /** The longest that an answer is shown again without asking, in seconds, whatever its owner allows; 0: never. */
  freshSeconds: number;
  /** Bytes of answers to be shown again that are kept for one member. */
  freshBytes: number;
  /** The longest that a last good answer is shown, in seconds, whatever its owner allows; 0: never. */
  staleSeconds: number;
  /** Bytes of last good answers that are kept for one member. */
  staleBytes: number;
}

/** One limit as its operator meets it. */
interface Limit {
  /** Its name in the environment, and in the file of MEMBERS. */
  setting: string;
  standard: number;
  /** The lowest that it can be set to; 1 when left out. */
  least?: 0;
}

/** Every limit: `infra/settings.md` shows this table. */
export const limitTable: Readonly<Record<keyof Limits, Limit>> = {
  connectMs: { setting: 'MEMBER_CONNECT_MS', standard: 500 },
  headersMs: { setting: 'MEMBER_HEADERS_MS', standard: 0, least: 0 },
  subgraphTimeoutMs: { setting: 'MEMBER_TIMEOUT_MS', standard: 1_000 },
  memberBudgetMs: { setting: 'MEMBER_BUDGET_MS', standard: 1_500 },
  maxAnswerBytes: { setting: 'MEMBER_ANSWER_BYTES', standard: 4_000_000 },
  maxAnswerValues: { setting: 'MEMBER_ANSWER_VALUES', standard: 200_000 },
  connectionsPerSubgraph: { setting: 'MEMBER_CONNECTIONS', standard: 32 },
  waitingPerSubgraph: { setting: 'MEMBER_WAITING', standard: 128, least: 0 },
  retryMs: { setting: 'MEMBER_RETRY_MS', standard: 50, least: 0 },
  breakAfter: { setting: 'MEMBER_BREAK_AFTER', standard: 5 },
  breakMs: { setting: 'MEMBER_BREAK_MS', standard: 5_000 },
  freshSeconds: { setting: 'MEMBER_FRESH_SECONDS', standard: 3_600, least: 0 },
  freshBytes: { setting: 'MEMBER_FRESH_BYTES', standard: 1_000_000, least: 0 },
  staleSeconds: { setting: 'MEMBER_STALE_SECONDS', standard: 86_400, least: 0 },
  staleBytes: { setting: 'MEMBER_STALE_BYTES', standard: 1_000_000, least: 0 },
};

export const defaultLimits = Object.fromEntries(
  Object.entries(limitTable).map(([name, { standard }]) => [name, standard]),
) as unknown as Limits;

/** What the operator of a gateway says of the limits of its answer path. */
export interface MemberLimits {
  /** For every member. */
  limits: Limits;
  /** For some of them, what differs, by id. */
  limitsOf: ReadonlyMap<string, Partial<Limits>>;
}

/**
 * Reads MEMBER_… and the file that MEMBERS names: `{ "tierp": { "MEMBER_TIMEOUT_MS": 500 } }`. Throws SettingError on a
 * value that is no whole number in range, and on a name that is no limit, since one with a slip in it would limit nothing.
 */
export function readMemberLimits(env: NodeJS.ProcessEnv): MemberLimits {
  const stated = Object.entries(env).filter(
    ([setting, text]) => setting.startsWith('MEMBER_') && text,
  );
  const limits = limitsIn(stated.map(([setting, text]) => [setting, numberIn(text)]));
  return { limits: { ...defaultLimits, ...limits }, limitsOf: readFile(env.MEMBERS) };
}

const byName = Object.entries(limitTable) as [keyof Limits, (typeof limitTable)[keyof Limits]][];
const settings = byName.map(([, { setting }]) => setting);

function limitsIn(stated: readonly [string, unknown][], where = ''): Partial<Limits> {
  return Object.fromEntries(
    stated.map(([setting, value]) => {
      const known = byName.find(([, limit]) => limit.setting === setting);
      if (!known) {
        throw new SettingError(
          `${where}${setting} is no limit of a member; the limits are ${settings.join(', ')}.`,
        );
      }
      const [name, { least = 1 }] = known;
      if (!Number.isSafeInteger(value) || (value as number) < least) {
        throw new SettingError(
          `${where}${setting} is ${JSON.stringify(value)} but must be a whole number from ${least}.`,
        );
      }
      return [name, value];
    }),
  );
}

function numberIn(text: string | undefined): unknown {
  return /^\d+$/.test(text ?? '') ? Number(text) : text;
}

function readFile(file: string | undefined): ReadonlyMap<string, Partial<Limits>> {
  if (!file) return new Map();
  const content = parsed(file);
  const members = isObject(content) ? Object.entries(content) : null;
  if (!members?.every(([, limits]) => isObject(limits))) {
    throw new SettingError(
      `MEMBERS: ${file} must have the form { "tierp": { "MEMBER_TIMEOUT_MS": 500 } }, by the member's id.`,
    );
  }
  return new Map(
    members.map(([id, limits]) => [id, limitsIn(Object.entries(limits), `MEMBERS: ${id}: `)]),
  );
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SettingError(`MEMBERS: ${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
