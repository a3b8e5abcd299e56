import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { countersign } from '../../shared/registry/checkpoint.ts';
import { fetchLog } from '../../shared/registry/client/fetchLog.ts';
import { followEvents } from '../../shared/registry/client/RegistryClient.ts';
import { lastHead } from '../../shared/registry/VerifiedLog.ts';
import { verifyLog } from '../../shared/registry/verifyLog.ts';
import { address, TestRegistry } from './TestRegistry.ts';

let registry: TestRegistry;
beforeEach(async () => {
  registry = await TestRegistry.start();
});
afterEach(() => registry.close());

const logFile = () => join(registry.folder, 'registry', 'log.jsonl');

async function publicLog() {
  const { checkpoint, countersignatures } = await registry.client.published();
  const { records } = (await (await fetch(new URL('log', registry.url))).json()) as {
    records: unknown[];
  };
  return { records, checkpoint, kept: countersignatures };
}

describe('the registry', () => {
  test('takes in what members sign, and publishes a log that verifies', async () => {
    expect(await registry.say('tierp', address('a'))).toMatchObject({ ok: true, nr: 1 });
    expect(await registry.send(await registry.network.join('privat-ny'))).toMatchObject({ nr: 2 });
    const verified = await verifyLog(await publicLog());
    if (!verified.ok) throw new Error(verified.refusal.message);
    expect(verified.log.heads.map(({ type, member }) => [type, member])).toEqual([
      ['genesis', null],
      ['address', 'tierp'],
      ['join', 'privat-ny'],
    ]);
  });

  test('refuses with the code and how to mend it, and writes nothing', async () => {
    const before = readFileSync(logFile());
    const entry = await registry.network.entry('tierp', address('a'), { member: 'region-uppsala' });
    expect(await registry.send(entry)).toMatchObject({
      ok: false,
      refusal: { code: 'FEL_NYCKEL', message: expect.stringContaining('partens egen nyckel') },
    });
    const version = { type: 'publish', kontraktsversion: '99.0.0', extension: null } as const;
    expect(await registry.say('tierp', version)).toMatchObject({
      refusal: { code: 'OKAND_KONTRAKTSVERSION', message: expect.stringContaining('1.0.0') },
    });
    expect(readFileSync(logFile())).toEqual(before);
  });

  test('answers an entry that is sent twice, or by several at once, as the first time', async () => {
    const entry = await registry.network.entry('tierp', address('a'));
    const all = await Promise.all([1, 2, 3].map(() => registry.client.append(entry)));
    expect(new Set(all.map((one) => one.ok && one.nr))).toEqual(new Set([1]));
    expect((await publicLog()).records).toHaveLength(2);
  });

  test('keeps its order when many members write at once', async () => {
    const entries = await Promise.all(
      ['tierp', 'region-uppsala', 'samverkan'].map((id) =>
        registry.network.entry(id, address('samtidigt')),
      ),
    );
    const appended = await Promise.all(entries.map((entry) => registry.client.append(entry)));
    expect(appended.map((one) => one.ok && one.nr).sort()).toEqual([1, 2, 3]);
    expect(await verifyLog(await publicLog())).toMatchObject({ ok: true });
  });

  test('does not let its own key be changed from outside', async () => {
    expect(await registry.send(await registry.network.rotation('registry'))).toMatchObject({
      refusal: { code: 'EJ_TILLATEN' },
    });
  });

  test.each([
    ['no JSON', '{', 400],
    ['no entry', '{"a":1}', 422],
    ['null', 'null', 422],
    ['a list', '[]', 422],
    ['another genesis', 'genesis', 422],
  ])('answers %s without falling', async (_what, body, status) => {
    const sent =
      body === 'genesis'
        ? JSON.stringify(await registry.network.genesis({ network: 'annat' }))
        : body;
    const headers = { 'content-type': 'application/json' };
    const url = new URL('entries', registry.url);
    const response = await fetch(url, { method: 'POST', headers, body: sent });
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('node_modules');
    expect((await publicLog()).records).toHaveLength(1);
  });

  test('reads no more of a body than an entry can be', async () => {
    const response = await fetch(new URL('entries', registry.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ payload: 'x'.repeat(400_000), signatures: [] }),
    });
    expect(response.status).toBe(413);
  });

  test('says what is wrong with a place in the log, and that there is nothing beyond its end', async () => {
    const wrong = await fetch(new URL('log?from=-1', registry.url));
    expect(wrong.status).toBe(422);
    expect(await wrong.json()).toMatchObject({ refusal: { code: 'OGILTIG_FORM' } });
    const beyond = await fetch(new URL('log?from=99', registry.url));
    expect(await beyond.json()).toEqual({ records: [] });
    expect(beyond.headers.get('content-security-policy')).toBeTruthy();
  });

  test('gives a long log in pages that a reader puts together', async () => {
    for (let size = 0; size < 15; size += 1) {
      const extension = `# ${'x'.repeat(90_000)}${size}`;
      const content = { type: 'publish', kontraktsversion: '1.0.0', extension } as const;
      expect(await registry.say('tierp', content)).toMatchObject({ ok: true });
    }
    expect((await publicLog()).records.length).toBeLessThan(16);
    expect(lastHead(await fetchLog(registry.client)).nr).toBe(15);
  });

  test('takes in countersignatures of members only, and keeps the furthest of each', async () => {
    const { network } = registry;
    const time = new Date().toISOString();
    const by = async (id: string, signer = id) =>
      countersign(network.log, id, time, await network.signer(signer));
    const early = await by('tierp');
    expect(await registry.client.countersign(early)).toBeNull();
    await registry.say('tierp', address('a'));
    const late = await by('tierp');
    expect(await registry.client.countersign(late)).toBeNull();
    expect(await registry.client.countersign(early)).toBeNull();
    expect((await registry.client.published()).countersignatures).toEqual([late]);
    expect(await registry.client.countersign(await by('stranger'))).toMatchObject({
      code: 'FEL_KONTROLLPUNKT',
    });
    expect(await registry.client.countersign(await by('region-uppsala', 'tierp'))).toMatchObject({
      code: 'FEL_KONTROLLPUNKT',
    });
    const { checkpoint } = await registry.client.published();
    expect(await registry.client.countersign(checkpoint)).toMatchObject({
      code: 'FEL_KONTROLLPUNKT',
    });
    await registry.stop();
    await registry.open();
    expect((await registry.client.published()).countersignatures).toEqual([late]);
  });

  test('pushes every new checkpoint to those who listen', async () => {
    const listening = new AbortController();
    let opened = () => {};
    let told = () => {};
    const open = new Promise<void>((resolve) => {
      opened = resolve;
    });
    const first = new Promise<void>((resolve) => {
      told = resolve;
    });
    const ended = followEvents(registry.url, {
      signal: listening.signal,
      onOpen: () => opened(),
      onEvent: () => told(),
    }).catch(() => {});
    await open;
    await first;
    const second = new Promise<void>((resolve) => {
      told = resolve;
    });
    await registry.say('tierp', address('a'));
    await second;
    listening.abort();
    await ended;
  });
});

test.each([
  ['a personnummer in a name', { namn: 'Eva 900118-9811' }, {}, 'PERSONNUMMER'],
  ['a personnummer in an uppdrag', {}, { uppdrag: 'Vård av 900118-9811' }, 'PERSONNUMMER'],
  ['what is not seen in an uppdrag', {}, { uppdrag: 'Hem\u200btjänst' }, 'OTILLATET_TECKEN'],
  ['what turns an uppdrag round', {}, { uppdrag: 'Hem\u202etjänst' }, 'OTILLATET_TECKEN'],
] as const)('does not take in %s', async (_what, identity, voucher, code) => {
  const entry = await registry.network.join('privat-ny', identity, (newcomer) =>
    registry.network.voucher(newcomer, voucher),
  );
  expect(await registry.send(entry)).toMatchObject({ refusal: { code } });
});

describe('after a restart', () => {
  beforeEach(async () => {
    await registry.say('tierp', address('a'));
    await registry.stop();
  });
  const reopened = async () => {
    await registry.open(0);
    return fetchLog(registry.client);
  };

  test('the log goes on where it was', async () => {
    const log = await reopened();
    expect(lastHead(log).nr).toBe(1);
    await registry.read();
    expect(await registry.say('tierp', address('b'))).toMatchObject({ nr: 2 });
  });

  test.each([1, 50, 400])(
    'a last entry of which %d bytes did not reach the disk is gone, whole',
    async (bytes) => {
      truncateSync(logFile(), statSync(logFile()).size - bytes);
      expect(lastHead(await reopened()).nr).toBe(0);
      await registry.read();
      expect(await registry.say('tierp', address('b'))).toMatchObject({ nr: 1 });
      await registry.stop();
      expect(lastHead(await reopened()).nr).toBe(1);
    },
  );

  test('an entry without its checkpoint was confirmed to nobody, and is gone', async () => {
    const [first = ''] = readFileSync(logFile(), 'utf8').split('\n');
    appendFileSync(logFile(), `${first}\n`);
    expect(lastHead(await reopened()).nr).toBe(1);
  });

  test('a log that somebody has changed is not served', async () => {
    const text = readFileSync(logFile(), 'utf8');
    writeFileSync(logFile(), text.replace(/"time":"20/g, '"time":"19'));
    await expect(registry.open(0)).rejects.toThrow(/does not verify at record 1 \(BRUTEN_KEDJA\)/);
  });

  test('the registry changes its key, and goes on where it was cut off in doing so', async () => {
    const { network } = registry;
    const old = await network.signer('registry');
    const next = await network.newKey('registry');
    await registry.open(0, {}, [old, next]);
    expect(lastHead(await fetchLog(registry.client))).toMatchObject({ nr: 2, type: 'key' });
    await registry.stop();
    // Both are still on disk when the start was cut off before the old one was removed: nothing is changed again.
    await registry.open(0, {}, [old, next]);
    await registry.read();
    expect(lastHead(network.log).nr).toBe(2);
    expect(await registry.say('tierp', address('b'))).toMatchObject({ nr: 3 });
    await registry.stop();
    await expect(registry.open(0, {}, [old])).rejects.toThrow(/names another registry key/);
  });

  test("a log is not kept with another's key, nor continued for another network", async () => {
    await registry.network.newKey('registry');
    await expect(registry.open(0)).rejects.toThrow(/names another registry key/);
    const other = await TestRegistry.start(async () => ({ network: 'annat' }));
    await other.stop();
    writeFileSync(join(other.folder, 'registry', 'log.jsonl'), readFileSync(logFile()));
    await expect(other.open(0)).rejects.toThrow(/that of another network/);
    await other.close();
  });
});
