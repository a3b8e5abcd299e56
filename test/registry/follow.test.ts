import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RegistrySource } from '../../gateway/registry/RegistrySource.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { ask } from '../ask.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { following } from './following.ts';
import { relay, withoutEvents } from './servers.ts';
import { TestRegistry } from './TestRegistry.ts';

let network: TestNetwork;
let registry: TestRegistry;
const opened: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  network = await startNetwork({ only: ['tierp', 'privat-vardboendet-linden'] });
}, 120_000);
afterAll(() => network.close());

const urlOf = (slug: string) => network.subgraphs.get(slug)?.url ?? '';

beforeEach(async () => {
  registry = await TestRegistry.start(async (keys) => ({
    founders: [
      await keys.identity('tierp', { slag: 'KOMMUN', urls: [urlOf('tierp')] }),
      await keys.identity('region-uppsala', { slag: 'REGION' }),
    ],
    samverkan: {
      urls: [urlOf('samverkan')],
      key: (await keys.signer('samverkan')).publicKey,
    },
  }));
});
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
  await registry.close();
});

/** What the gateway says loudest. */
const errors: string[] = [];
const follow = async (more: Parameters<typeof following>[2] = {}) => {
  const source = await following(registry, errors, more);
  opened.push(source);
  return source;
};

async function gatewayOver(source: RegistrySource): Promise<RunningServer> {
  // The gateway closes its source; closing it once more, after the test, does nothing.
  return network.gatewayWith({}, { network: source });
}

/** Resolves with the next network that the source gives, after `cause` has been done. */
async function changeAfter(source: RegistrySource, cause: () => Promise<unknown>) {
  const changed = new Promise<ReturnType<RegistrySource['current']>>((resolve) => {
    const end = source.onChange((next) => {
      end();
      resolve(next);
    });
  });
  await cause();
  return changed;
}

const linden = 'privat-vardboendet-linden';
const verksamheter = (id: string) =>
  `{ part(id: "${id}") { namn huvudman { verksamheter { totalCount } } } }`;

describe('the gateway', () => {
  test('asks a newcomer as soon as it has joined, and no more when it has left', async () => {
    const source = await follow();
    const gateway = await gatewayOver(source);
    const before = await ask(gateway.url, verksamheter(linden));
    expect(before.extensions?.natverk).toMatchObject([{ huvudman: linden, orsak: 'EJ_MEDLEM' }]);

    const joined = await changeAfter(source, async () =>
      registry.send(await registry.network.join(linden, { urls: [urlOf(linden)] })),
    );
    expect(joined.members.get(linden)).toEqual({
      id: linden,
      urls: [urlOf(linden)],
      kontraktsversion: null,
    });
    const during = await ask(gateway.url, verksamheter(linden));
    expect(during.errors).toBeUndefined();
    expect(during.data.part.huvudman.verksamheter.totalCount).toBeGreaterThan(0);

    await changeAfter(source, () => registry.say(linden, { type: 'leave' }));
    const after = await ask(gateway.url, verksamheter(linden));
    expect(after.data.part.huvudman.verksamheter).toBeNull();
    expect(after.errors).toBeUndefined();
    expect(after.extensions?.natverk).toMatchObject([{ huvudman: linden, status: 'UTTRADD' }]);
  });

  test('takes up a new address under load without a failed request', async () => {
    const old = await relay(urlOf('tierp'));
    await registry.say('tierp', { type: 'address', urls: [old.url] });
    const source = await follow();
    const gateway = await gatewayOver(source);
    let running = true;
    let asked = 0;
    const client = async () => {
      while (running) {
        const answer = await ask(gateway.url, verksamheter('tierp'));
        expect(answer.errors).toBeUndefined();
        expect(answer.data.part.huvudman.verksamheter.totalCount).toBeGreaterThan(0);
        asked += 1;
        resume();
      }
    };
    let resume = () => {};
    const askedAgain = (count: number) =>
      new Promise<void>((resolve) => {
        const until = asked + count;
        resume = () => asked >= until && resolve();
      });
    const clients = Array.from({ length: 8 }, client);
    await askedAgain(20);
    expect(old.requests).toBeGreaterThan(0);

    await changeAfter(source, () =>
      registry.say('tierp', { type: 'address', urls: [urlOf('tierp')] }),
    );
    // What was under way at the old address is let finish there, as a server that moves does.
    await askedAgain(8);
    await old.close();
    const requests = old.requests;
    await askedAgain(40);
    running = false;
    await Promise.all(clients);
    expect(old.requests).toBe(requests);
  });

  test('hands on what members publish', async () => {
    const source = await follow();
    const extension = 'type Tierp_Badplats { namn: String }';
    const published = await changeAfter(source, () =>
      registry.say('tierp', { type: 'publish', kontraktsversion: '1.0.0', extension }),
    );
    expect([...published.extensions]).toEqual([['tierp', extension]]);
    expect(published.members.get('tierp')?.kontraktsversion).toBe('1.0.0');
  });

  test('starts from the last good log when the registry is down, and goes on when it is back', async () => {
    const first = await follow();
    await changeAfter(first, async () =>
      registry.send(await registry.network.join(linden, { urls: [urlOf(linden)] })),
    );
    await first.close();
    await registry.stop();
    const source = await follow({ pollMs: 50 });
    const gateway = await gatewayOver(source);
    expect((await ask(gateway.url, verksamheter(linden))).errors).toBeUndefined();
    expect(source.follower.status).toMatchObject({ reached: false, verified: null, fault: null });
    const changed = changeAfter(source, async () => {
      await registry.open();
      await registry.say(linden, { type: 'leave' });
    });
    expect((await changed).members.has(linden)).toBe(false);
    expect(errors).toEqual([]);
  });

  test('finds a change by asking when nothing is pushed', async () => {
    const source = await follow({ pollMs: 20, pushedPollMs: 20 });
    const silent = await withoutEvents(registry.url);
    opened.push(silent);
    await source.close();
    const asking = await follow({ url: silent.url, pollMs: 20, file: null });
    const changed = await changeAfter(asking, async () =>
      registry.send(await registry.network.join(linden, { urls: [urlOf(linden)] })),
    );
    expect(changed.members.has(linden)).toBe(true);
  });

  test('does not start without a registry and without a log of it', async () => {
    await registry.stop();
    await expect(follow({ waitMs: 0 })).rejects.toThrow(
      /does not answer, and no log of it is kept/,
    );
  });

  test('does not start on the log of another network than the one that is set', async () => {
    await expect(follow({ genesis: 'f'.repeat(64) })).rejects.toThrow(
      /not believed \(FEL_GENESIS\)/,
    );
  });

  test('sets a log on disk aside that does not verify, and fetches it anew', async () => {
    const file = join(registry.folder, 'follower.jsonl');
    await (await follow()).close();
    writeFileSync(file, readFileSync(file, 'utf8').replace('"time":"20', '"time":"19'));
    const source = await follow();
    expect(source.current().members.has('tierp')).toBe(true);
    expect(errors).toEqual([expect.stringContaining('DOES NOT VERIFY')]);
  });
});
