import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { MemoryStore } from '../../shared/store/MemoryStore.ts';
import { readSharedStore } from '../../shared/store/openStore.ts';
import { openRedis } from '../../shared/store/RedisStore.ts';
import { Accounts, Settlement } from '../../shared/store/Settlement.ts';
import { type Once, type SharedStore, StoreUnavailable } from '../../shared/store/SharedStore.ts';
import { log } from '../log.ts';
import { hasRedis, TestRedis } from '../redis.ts';

const once: Once = { name: 'intyg', lifetimeMs: 60_000, withoutStore: 'own memory' };
const firm: Once = { name: 'dpop', lifetimeMs: 60_000, withoutStore: 'refuse' };
const loose: Once = { ...once, name: 'prov', unconfirmed: 100 };

/** What a store does, whatever it is kept in; `two` are two servers' ways to the same. */
function doesWhatAStoreDoes(two: () => readonly [SharedStore, SharedStore]): void {
  test('takes an id once, at whichever server, and apart from ids of another kind', async () => {
    const [a, b] = two();
    expect(await a.take(once, 'x')).toBe(true);
    expect(await a.take(once, 'x')).toBe(false);
    expect(await b.take(once, 'x')).toBe(false);
    expect(await b.take(firm, 'x')).toBe(true);
    expect(await b.take(once, 'y')).toBe(true);
    expect(await a.take(once, 'y')).toBe(false);
  });

  test('lets one of two uses at the same moment through', async () => {
    const [a, b] = two();
    for (let nr = 0; nr < 20; nr += 1) {
      const uses = await Promise.all([
        a.take(once, `samtidigt ${nr}`),
        b.take(once, `samtidigt ${nr}`),
      ]);
      expect(uses.filter(Boolean)).toHaveLength(1);
    }
  });

  test('takes an id anew when it could not be used any more', async () => {
    const [a, b] = two();
    const short = { ...once, name: 'kort', lifetimeMs: 30 };
    expect(await a.take(short, 'x')).toBe(true);
    expect(await b.take(short, 'x')).toBe(false);
    await pause(60);
    expect(await b.take(short, 'x')).toBe(true);
  });

  test('keeps what was confirmed, however many are made up', async () => {
    const [a, b] = two();
    expect(await a.take(loose, 'riktigt')).toBe(true);
    a.confirm(loose, 'riktigt');
    await Promise.all(Array.from({ length: 150 }, (_, nr) => b.take(loose, `påhittat ${nr}`)));
    expect(await b.take(loose, 'riktigt')).toBe(false);
  });

  test('adds up what a caller causes at each server, and pays it off', async () => {
    const [a, b] = two();
    const add = async (store: SharedStore, work: number, perMs = 0) =>
      (await store.settle([{ account: `konto ${perMs}`, work, perMs }]))[0];
    expect(await add(a, 2.5)).toBe(2.5);
    expect(await add(b, 1)).toBe(3.5);
    expect(await add(a, 0)).toBe(3.5);
    await add(a, 100, 1e6);
    await pause(5);
    expect(await add(b, 0, 1e6)).toBe(0);
    expect(await a.settle([])).toEqual([]);
  });

  test('lets each server know what its callers have caused at the other', async () => {
    const [a, b] = two().map((store) => new Accounts('budget', 0, new Settlement(store)));
    a?.add('anna', 10);
    b?.add('anna', 5);
    b?.add('bo', 1);
    while (a?.owed('anna') !== 15 || b?.owed('anna') !== 15) {
      await pause(5);
      // What has been caused here since is counted at once.
      a?.add('anna', 0);
      b?.add('anna', 0);
    }
    expect([a?.owed('bo'), b?.owed('bo')]).toEqual([0, 1]);
    a?.add('anna', 1);
    expect(a?.owed('anna')).toBe(16);
  });
}

describe('in the memory of one process', () => {
  const store = new MemoryStore();
  doesWhatAStoreDoes(() => [store, store]);
});

(hasRedis ? describe : describe.skip)('in Redis', () => {
  let redis: TestRedis;
  let stores: [SharedStore, SharedStore];
  beforeAll(async () => {
    redis = await TestRedis.start('hemligt');
    const open = () => openRedis({ url: redis.url, owner: 'prov', log });
    stores = [await open(), await open()];
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    await redis.stop();
  });

  doesWhatAStoreDoes(() => stores);

  test('keeps servers of another name apart', async () => {
    const other = await openRedis({ url: redis.url, owner: 'annan', log });
    expect(await stores[0].take(once, 'egen')).toBe(true);
    expect(await other.take(once, 'egen')).toBe(true);
    await other.close();
  });

  test('a wrong password stops the start with a sentence that does not show it', async () => {
    const url = redis.url.replace('hemligt', 'gissat');
    const opened = openRedis({ url, owner: 'prov', log });
    await expect(opened).rejects.toThrow(SettingError);
    await expect(opened).rejects.toThrow(/^SHARED_STORE: the Redis at 127\.0\.0\.1:\d+ does not/);
    await expect(opened).rejects.not.toThrow(/gissat/);
  });

  test.each(['ends', 'answers nothing'] as const)(
    'when it %s, each server goes on by its own memory, refuses what must not be guessed, and says so',
    async (how) => {
      const said: string[] = [];
      const line = (level: string) => (first: unknown, second?: string) =>
        void said.push(`${level} ${second ?? first}`);
      const own = { error: line('error'), info: line('info') };
      const a = await openRedis({ url: redis.url, owner: how, log: own });
      const b = await openRedis({ url: redis.url, owner: how, log: own });
      expect(await a.take(once, 'före')).toBe(true);
      if (how === 'ends') await redis.stop();
      else redis.freeze();

      expect(await a.take(once, 'under')).toBe(true);
      expect(await a.take(once, 'under')).toBe(false);
      // What each has seen itself it still refuses; what another has seen it cannot know.
      expect(await a.take(once, 'före')).toBe(false);
      expect(await b.take(once, 'under')).toBe(true);
      await expect(a.take(firm, 'skriver')).rejects.toThrow(StoreUnavailable);
      expect(await a.settle([{ account: 'anna', work: 2, perMs: 0 }])).toEqual([2]);
      expect(await a.settle([{ account: 'anna', work: 2, perMs: 0 }])).toEqual([4]);
      expect([a.isShared, b.isShared, a.failures > 0]).toEqual([false, false, true]);
      expect(said.filter((text) => text.startsWith('error'))).toEqual([
        expect.stringMatching(/^error the shared store \(SHARED_STORE\) is lost: .*own memory/),
        expect.stringMatching(/is lost/),
      ]);

      if (how === 'ends') await redis.start();
      else redis.thaw();
      while (!a.isShared) {
        await pause(50);
        await a.settle([]);
      }
      expect(said.at(-1)).toMatch(/^info .*is back/);
      expect(await a.take(firm, 'igen')).toBe(true);
      while (!b.isShared) {
        await pause(50);
        await b.settle([]);
      }
      expect(await b.take(firm, 'igen')).toBe(false);
      await a.close();
      await b.close();
    },
  );

  test('one that is not there yet is waited for, and taken when it comes', async () => {
    await redis.stop();
    const store = await openRedis({ url: redis.url, owner: 'sen', log });
    expect([store.isShared, await store.take(once, 'x')]).toEqual([false, true]);
    await redis.start();
    while (!store.isShared) {
      await pause(50);
      await store.settle([]);
    }
    await store.close();
  });
});

test.each(['http://a', 'redis://', 'redis:///0', 'redis://a/x', 'nix', 'redis://:hemligt@a/0/1'])(
  'SHARED_STORE refuses %s, and shows no password',
  (text) => {
    const read = () => readSharedStore(text);
    expect(read).toThrow(/^SHARED_STORE must have the form redis:\/\/user:password@host/);
    expect(read).not.toThrow(/hemligt/);
  },
);

test('SHARED_STORE takes redis:// and rediss://', () => {
  for (const url of ['redis://a', 'rediss://u:p@a:6380/2', 'redis://127.0.0.1:6379']) {
    expect(readSharedStore(url)).toBe(url);
  }
  expect(readSharedStore('')).toBeNull();
});
