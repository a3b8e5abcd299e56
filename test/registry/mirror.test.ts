import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startMirror } from '../../gateway/registry/startRegistry.ts';
import { countersign } from '../../shared/registry/checkpoint.ts';
import { fetchLog } from '../../shared/registry/client/fetchLog.ts';
import { RegistryClient } from '../../shared/registry/client/RegistryClient.ts';
import {
  type FollowOptions,
  RegistryFollower,
} from '../../shared/registry/client/RegistryFollower.ts';
import { lastHead } from '../../shared/registry/VerifiedLog.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { log } from '../log.ts';
import { nowhere } from '../ports.ts';
import { showing } from './servers.ts';
import { TestRegistry } from './TestRegistry.ts';

let registry: TestRegistry;
const opened: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  registry = await TestRegistry.start();
});
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
  await registry.close();
});

/** A mirror in a folder of its own. */
async function mirrorOf(url: string, name = 'mirror', port = 0): Promise<RunningServer> {
  const folder = join(registry.folder, name);
  const at = { port, host: '127.0.0.1', log };
  const mirror = await startMirror({ folder, url, mirrors: [], genesis: null, ...at });
  opened.push(mirror);
  return mirror;
}

async function follower(more: Partial<FollowOptions>): Promise<RegistryFollower> {
  const options = { url: registry.url, file: null, genesis: null, log, ...more };
  const one = await RegistryFollower.open(options);
  opened.push(one);
  await one.sync();
  return one;
}

const address = (n: number) => ({
  type: 'address' as const,
  urls: [`https://a${n}.example/graphql`],
});
const nrAt = async (url: string) => lastHead(await fetchLog(new RegistryClient(url))).nr;
/** Resolves when a follower has as much as that. */
async function reaches(one: RegistryFollower, nr: number): Promise<void> {
  while (one.log === null || lastHead(one.log).nr < nr) await one.sync();
}

describe('a mirror', () => {
  test('shows the log as the registry does, and hands on what it is given', async () => {
    const mirror = await mirrorOf(registry.url);
    const client = new RegistryClient(mirror.url);
    expect(await client.published()).toEqual(await registry.client.published());

    const said = await client.append(await registry.network.entry('tierp', address(1)));
    expect(said).toMatchObject({ ok: true });
    await registry.read();
    const reader = await follower({ url: mirror.url });
    await reaches(reader, await nrAt(registry.url));
    expect(reader.status.fault).toBeNull();

    const seen = await fetchLog(registry.client);
    const signer = await registry.network.signer('tierp');
    const mine = await countersign(seen, 'tierp', new Date().toISOString(), signer);
    expect(await client.countersign(mine)).toBeNull();
    expect((await registry.client.published()).countersignatures).toEqual([mine]);
  });

  test('is read while the registry is down, also after its own restart, and takes nothing in', async () => {
    const mirror = await mirrorOf(registry.url);
    const before = await nrAt(mirror.url);
    await registry.stop();
    await mirror.close();
    const again = await mirrorOf(registry.url);
    const fresh = await follower({ mirrors: [nowhere, again.url] });
    expect([fresh.log && lastHead(fresh.log).nr, fresh.status]).toMatchObject([
      before,
      { fault: null, reached: true },
    ]);
    const entry = await registry.network.entry('tierp', address(1));
    await expect(new RegistryClient(again.url).append(entry)).rejects.toThrow(/HTTP 503/);
  });

  test('without a log yet says so, and has one when the registry comes', async () => {
    const { url } = registry;
    await registry.stop();
    const mirror = await mirrorOf(url);
    const ready = async () => (await fetch(new URL('/health/ready', mirror.url))).status;
    expect(await ready()).toBe(503);
    await expect(new RegistryClient(mirror.url).published()).rejects.toThrow(/503/);
    await registry.open();
    const reader = await follower({ url: nowhere, mirrors: [mirror.url] });
    await reaches(reader, 0);
    expect(await ready()).toBe(200);
  });

  test('that is behind alarms nobody; one that shows another log does', async () => {
    const mirror = await mirrorOf(registry.url);
    const behind = await nrAt(mirror.url);
    await mirror.close();
    const reader = await follower({});
    await registry.say('tierp', address(1));
    await reaches(reader, behind + 1);
    const { url } = registry;
    await registry.stop();
    const late = await mirrorOf(url);
    const knows = await follower({
      file: join(registry.folder, 'follower.jsonl'),
      mirrors: [late.url],
    });
    expect(knows.status.fault).toBeNull();

    const other = await TestRegistry.start();
    opened.push(other);
    const { checkpoint, countersignatures } = await other.client.published();
    const records = await other.client.records(0, 0);
    const forged = await showing({
      records,
      checkpoint,
      countersignatures: [...countersignatures],
    });
    opened.push({ close: async () => forged.close() });
    const warned = await follower({
      ...{ url: nowhere, file: join(registry.folder, 'follower.jsonl'), mirrors: [forged.url] },
    });
    expect(warned.status.fault?.code).toBe('FEL_KONTROLLPUNKT');
    expect(warned.log && lastHead(warned.log).nr).toBe(behind);
  });
});

test("a registry whose machine is lost goes on from a mirror's folder, or a follower's log, with its key", async () => {
  const mirror = await mirrorOf(registry.url, 'registry-2');
  const reader = await follower({ mirrors: [mirror.url] });
  await registry.say('tierp', address(1));
  const all = await nrAt(registry.url);
  await reaches(reader, all);
  while ((await nrAt(mirror.url)) < all) await new Promise((resolve) => setImmediate(resolve));
  await registry.stop();
  await mirror.close();
  rmSync(join(registry.folder, 'registry'), { recursive: true });

  await registry.openOn(join(registry.folder, 'registry-2'));
  expect(await nrAt(registry.url)).toBe(all);
  await registry.say('tierp', address(2));
  await reaches(reader, all + 1);
  expect(reader.status.fault).toBeNull();
});
