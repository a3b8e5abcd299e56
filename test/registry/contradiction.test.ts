import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RegistrySource } from '../../gateway/registry/RegistrySource.ts';
import { countersign } from '../../shared/registry/checkpoint.ts';
import { nextRecord } from '../../shared/registry/draftEntry.ts';
import { recordHash } from '../../shared/registry/SignedEntry.ts';
import { addSignatures } from '../../shared/registry/signEntry.ts';
import { ExampleNetwork } from './ExampleNetwork.ts';
import { following } from './following.ts';
import { type Shown, showing } from './servers.ts';
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

/** What the gateway says loudest. */
const errors: string[] = [];
const follow = async (more: Parameters<typeof following>[2] = {}) => {
  const source = await following(registry, errors, more);
  opened.push(source);
  return source;
};

describe('a log that contradicts what was seen is not believed: the last good state stands', () => {
  /** Resolves when the source has asked once more. */
  const looked = async (source: RegistrySource) => source.follower.sync();

  async function expectUnchanged(source: RegistrySource, code: string) {
    const before = source.current();
    await looked(source);
    expect(source.follower.status.fault).toMatchObject({ code });
    expect(source.current()).toBe(before);
    expect(errors).toEqual([expect.stringContaining('NOT BELIEVED')]);
    await looked(source);
    expect(errors).toHaveLength(1);
  }

  test('a registry that starts anew under the same address', async () => {
    await registry.say('tierp', {
      type: 'address',
      urls: ['http://a.example/', 'http://b.example/'],
    });
    const shown = await shownBy(await copyOf(registry));
    const source = await follow({ url: shown.url });
    const other = await ExampleNetwork.founded();
    shown.show = await copyOfExample(other);
    await expectUnchanged(source, 'AVKORTAD');
    await other.append(await other.entry('tierp', { type: 'leave' }));
    shown.show = await copyOfExample(other);
    await looked(source);
    expect(source.follower.status.fault).toMatchObject({ code: 'FEL_KONTROLLPUNKT' });
    await other.append(await other.entry('region-uppsala', { type: 'leave' }));
    shown.show = await copyOfExample(other);
    await looked(source);
    expect(source.follower.status.fault).toMatchObject({ code: 'FORGRENAD' });
    expect(source.current().members.has('tierp')).toBe(true);
    shown.show = await copyOf(registry);
    await looked(source);
    expect(source.follower.status.fault).toBeNull();
  });

  test('a registry that drops what it had signed', async () => {
    const before = await copyOf(registry);
    await registry.say('tierp', { type: 'leave' });
    const shown = await shownBy(await copyOf(registry));
    const source = await follow({ url: shown.url });
    expect(source.current().members.has('tierp')).toBe(false);
    shown.show = before;
    await expectUnchanged(source, 'AVKORTAD');
  });

  test('an entry that the registry has made up, with a checkpoint of its own', async () => {
    const shown = await shownBy(await copyOf(registry));
    const source = await follow({ url: shown.url });
    const { network: keys } = registry;
    const { payload } = await keys.entry('tierp', {
      type: 'address',
      urls: ['http://evil.example/'],
    });
    const forged = await addSignatures({ payload, signatures: [] }, await keys.signer('registry'));
    const record = nextRecord(keys.log, forged, new Date().toISOString());
    const head = { ...record, hash: recordHash(record), type: 'address' as const, member: 'tierp' };
    const checkpoint = await keys.checkpoint({ ...keys.log, heads: [...keys.log.heads, head] });
    const { records } = shown.show;
    shown.show = { records: [...records, record], checkpoint, countersignatures: [] };
    await expectUnchanged(source, 'FEL_NYCKEL');
  });

  test("a log that a member's countersignature contradicts", async () => {
    const short = await copyOf(registry);
    await registry.say('region-uppsala', { type: 'address', urls: ['http://r.example/'] });
    const { log } = registry.network;
    const signer = await registry.network.signer('tierp');
    const said = await countersign(log, 'tierp', new Date().toISOString(), signer);
    const shown = await shownBy({ ...short, countersignatures: [said] });
    await expect(follow({ url: shown.url, file: null })).rejects.toThrow(
      /not believed \(AVKORTAD\)/,
    );
  });

  test.each([
    ['an empty answer', ''],
    ['HTML', '<html></html>'],
    ['no checkpoint', '{}'],
    ['a list', '[]'],
    ['a checkpoint that is none', '{"checkpoint":"x","countersignatures":[]}'],
  ])('%s in the place of a checkpoint', async (_what, text) => {
    const shown = await shownBy(await copyOf(registry));
    const source = await follow({ url: shown.url });
    const before = source.current();
    shown.raw = text;
    await looked(source);
    expect(source.current()).toBe(before);
    const { reached, fault } = source.follower.status;
    expect(reached === false || fault?.code === 'FEL_KONTROLLPUNKT').toBe(true);
  });
});

/** A server in the registry's place, closed after the test. */
async function shownBy(first: Shown) {
  const shown = await showing(first);
  opened.push(shown);
  return shown;
}

/** The log as a registry shows it. */
async function copyOf({ client, network: keys }: TestRegistry): Promise<Shown> {
  const { checkpoint } = await client.published();
  const records = await client.records(0, keys.log.heads.length - 1);
  return { checkpoint, countersignatures: [], records };
}

async function copyOfExample(example: ExampleNetwork): Promise<Shown> {
  const checkpoint = await example.checkpoint();
  return { records: [...example.records], checkpoint, countersignatures: [] };
}
