import { createClient } from '@redis/client';
import type { FastifyBaseLogger } from 'fastify';
import { SettingError } from '../errors/SettingError.ts';
import { keptMs, type SharedStore, type Spent } from './SharedStore.ts';
import { type Remote, StoreBehind } from './StoreBehind.ts';

export interface RedisOptions {
  /** `redis://user:password@host:6379/0`, or `rediss://` for TLS. */
  url: string;
  /** The owner of the keys, such as `tierp` or `gateway`: several servers may use one Redis. */
  owner: string;
  log: Pick<FastifyBaseLogger, 'error' | 'info'>;
}

const name = 'the shared store (SHARED_STORE)';
/** How long (ms) a start waits for Redis, and the longest pause between tries. */
const startMs = 2_000;
const longestRetryMs = 1_000;

/**
 * Adds to each account (an amount owed and its time, by Redis's own clock). Numbers are passed as text, since Redis
 * keeps only the whole part of numbers that a script returns.
 */
const settleScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local all = {}
for i, key in ipairs(KEYS) do
  local work, perMs = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  local known = redis.call('HMGET', key, 'owed', 'at')
  local owed = work
  if known[1] then
    owed = owed + math.max(0, tonumber(known[1]) - math.max(0, now - tonumber(known[2])) * perMs)
  end
  redis.call('HSET', key, 'owed', string.format('%.6f', owed), 'at', string.format('%.3f', now))
  local keep = perMs > 0 and owed / perMs + 1000 or ${keptMs}
  redis.call('PEXPIRE', key, math.ceil(keep))
  all[i] = string.format('%.6f', owed)
end
return all`;

/**
 * A store in Redis, or another server with its protocol, which several servers share. When Redis is not there at the
 * start, it is waited for two seconds and tried again from then on. Throws SettingError when it refuses the user or
 * password.
 */
export async function openRedis({ url, owner, log }: RedisOptions): Promise<SharedStore> {
  let refuse: (error: Error) => void = () => {};
  const refused = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  // After the start a refusal is just one more reason for no answer.
  refused.catch(() => {});
  const client = createClient({
    url,
    // While it is not connected, a command fails at once, and its caller goes on without it.
    disableOfflineQueue: true,
    maintNotifications: 'disabled',
    socket: {
      connectTimeout: startMs,
      reconnectStrategy: (retries, cause) => {
        if (/^(WRONGPASS|NOAUTH|NOPERM)/.test(cause.message)) refuse(cause);
        return Math.min(50 * 2 ** retries, longestRetryMs);
      },
    },
  });
  // The command that fails reports the error.
  client.on('error', () => {});
  const connected = client.connect().then(
    () => true,
    () => false,
  );
  const late = new Promise<boolean>((resolve) => {
    setTimeout(resolve, startMs, false).unref();
  });
  const isThere = await Promise.race([connected, late, refused]).catch((error: Error) => {
    client.destroy();
    throw new SettingError(
      `SHARED_STORE: the Redis at ${new URL(url).host} does not let this server in (${error.message}): mend the user and password.`,
    );
  });
  const key = (part: string) => `vardnat:${owner}:${part}`;
  const remote: Remote = {
    name,
    waitMs: 250,
    take: async ({ name: kind, lifetimeMs }, id) => {
      const options = { condition: 'NX', expiration: { type: 'PX', value: lifetimeMs } } as const;
      return (await client.set(key(`${kind} ${id}`), '1', options)) === 'OK';
    },
    // Redis drops no id before its time, so there is nothing to confirm.
    confirm: () => {},
    settle: async (spent: readonly Spent[]) => {
      const keys = spent.map(({ account }) => key(account));
      const values = spent.flatMap(({ work, perMs }) => [String(work), String(perMs)]);
      const command = ['EVAL', settleScript, String(keys.length), ...keys, ...values];
      const totals = await client.sendCommand<string[]>(command);
      return totals.map(Number);
    },
    close: async () => client.destroy(),
  };
  const store = new StoreBehind(remote, log);
  // Logs that Redis is missing before somebody's query needs it.
  if (!isThere) await store.settle([]).catch(() => {});
  return store;
}
