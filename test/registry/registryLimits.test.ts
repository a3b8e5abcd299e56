import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { address, TestRegistry } from './TestRegistry.ts';

describe('each client', () => {
  const proxy = ['127.0.0.1'];
  const from = (client: string) => ({ headers: { 'x-forwarded-for': client } });
  let limited: TestRegistry;
  afterEach(() => limited.close());

  test('has a limit of its own behind a proxy that is trusted', async () => {
    limited = await TestRegistry.start(undefined, { readsPerMinute: 2 }, proxy);
    const status = async (client: string) =>
      (await fetch(new URL('checkpoint', limited.url), from(client))).status;
    const one = [await status('192.0.2.1'), await status('192.0.2.1'), await status('192.0.2.1')];
    expect(one).toEqual([200, 200, 429]);
    expect(await status('192.0.2.2')).toBe(200);
    expect(await status('2001:db8::1')).toBe(200);
    expect(await status('2001:db8::2')).toBe(200);
    expect(await status('2001:db8::3')).toBe(429);
  });

  test('is not what it says it is to a registry without a proxy', async () => {
    limited = await TestRegistry.start(undefined, { readsPerMinute: 4 });
    const seen: number[] = [];
    for (let client = 1; client <= 4; client += 1) {
      const url = new URL('checkpoint', limited.url);
      seen.push((await fetch(url, from(`192.0.2.${client}`))).status);
    }
    // The first two questions were those of its start.
    expect(seen).toEqual([200, 200, 429, 429]);
  });

  test('takes no more than its share of the places of those who listen', async () => {
    const places = { eventStreams: 3, eventStreamsPerAddress: 2 };
    limited = await TestRegistry.start(undefined, places, proxy);
    const leave = new AbortController();
    const listen = async (client: string) => {
      const options = { ...from(client), signal: leave.signal };
      return (await fetch(new URL('events', limited.url), options)).status;
    };
    const one = [await listen('192.0.2.1'), await listen('192.0.2.1'), await listen('192.0.2.1')];
    expect(one).toEqual([200, 200, 429]);
    expect([await listen('192.0.2.2'), await listen('192.0.2.3')]).toEqual([200, 503]);
    leave.abort();
  });
});

test('limits what one address may write, and how many may listen', async () => {
  const limited = await TestRegistry.start(undefined, { writesPerMinute: 1, eventStreams: 0 });
  try {
    expect(await limited.say('tierp', address('a'))).toMatchObject({ ok: true });
    await expect(limited.say('tierp', address('b'))).rejects.toThrow('HTTP 429');
    expect((await fetch(new URL('events', limited.url))).status).toBe(503);
    expect((await fetch(new URL('health/ready', limited.url))).status).toBe(200);
  } finally {
    await limited.close();
  }
});

describe("a party's share of the day", () => {
  let limited: TestRegistry;
  beforeEach(async () => {
    limited = await TestRegistry.start(undefined, { share: { entries: 2, bytes: 20_000 } });
  });
  afterEach(() => limited.close());
  const code = async (said: Promise<Awaited<ReturnType<TestRegistry['say']>>>) => {
    const appended = await said;
    return appended.ok ? 'taken in' : appended.refusal.code;
  };

  test('is so many entries of a kind, also after a restart, and costs nobody else', async () => {
    for (const path of ['a', 'b']) await limited.say('tierp', address(path));
    expect(await code(limited.say('tierp', address('c')))).toBe('FOR_OFTA');
    await limited.stop();
    await limited.open(0, { share: { entries: 2, bytes: 20_000 } });
    expect(await code(limited.say('tierp', address('c')))).toBe('FOR_OFTA');
    expect(await code(limited.say('region-uppsala', address('c')))).toBe('taken in');
    expect(await code(limited.say('tierp', { type: 'leave' }))).toBe('taken in');
  });

  test('is so much in all', async () => {
    const publish = (length: number) => ({
      type: 'publish' as const,
      kontraktsversion: '1.0.0',
      extension: '#'.repeat(length),
    });
    expect(await code(limited.say('tierp', publish(10_000)))).toBe('taken in');
    expect(await code(limited.say('tierp', publish(10_000)))).toBe('FOR_OFTA');
    expect(await code(limited.say('tierp', publish(1_000)))).toBe('taken in');
  });

  test('holds those for whom it vouches', async () => {
    const join = async (id: string) => limited.send(await limited.network.join(id));
    await join('privat-ny');
    await join('privat-annan');
    expect(await code(join('privat-tredje'))).toBe('FOR_OFTA');
  });
});
