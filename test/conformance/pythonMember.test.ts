import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RegistrySource } from '../../gateway/registry/RegistrySource.ts';
import { checkMember } from '../../infra/cli/check/checkMember.ts';
import { Member } from '../../infra/cli/check/Member.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { registeredParter } from '../../subgraphs/network.ts';
import { startSamverkan } from '../../subgraphs/samverkan/startSamverkan.ts';
import { ask } from '../ask.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { gatewayKey, trust } from '../identity.ts';
import { log } from '../log.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { TestRegistry } from '../registry/TestRegistry.ts';

const id = 'privat-pythonmottagningen';
const namn = 'Pythonmottagningen (exempel)';
/** Debian's own Python, which has its packages. */
const python = '/usr/bin/python3';
const script = fileURLToPath(new URL('../../subgraphs/exempel-python/member.py', import.meta.url));
const packages = 'import graphql, cryptography; assert graphql.VERSION[:2] == (2, 3)';
const isHere = spawnSync(python, ['-c', packages]).status === 0;
if (!isHere && process.env.CI !== 'true') {
  console.warn(
    'SKIPPED: the member in Python. Install python3-graphql-core (2.3) and python3-cryptography (Debian 12).',
  );
}

(isHere || process.env.CI === 'true' ? describe : describe.skip)('a member in Python', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vardnat-python-'));
  let member: ChildProcess;
  let url: string;
  let sqlite: TestDatabases;
  let samverkan: RunningServer;
  let network: TestNetwork;
  let registry: TestRegistry;

  beforeAll(async () => {
    const keys = join(folder, 'gateway.jwks.json');
    writeFileSync(keys, JSON.stringify(trust.gatewayKeys));
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', GATEWAY_KEYS: keys, PORT: '0' };
    member = spawn(python, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: member.stdout as NodeJS.ReadableStream });
    const [line] = await once(lines, 'line');
    url = String(line).split(' answers at ')[1] ?? '';
    [sqlite] = (await testDatabases()) as [TestDatabases];
    samverkan = await startSamverkan(
      [...(await registeredParter()), { id, namn, slag: 'PRIVAT', lan: '03' }],
      {
        port: 0,
        host: '127.0.0.1',
        databaseUrl: await sqlite.url(),
        trust,
        log,
      },
    );
    network = await startNetwork({ only: ['tierp'] });
    registry = await TestRegistry.start(async (of) => ({
      founders: [
        await of.identity('tierp', {
          slag: 'KOMMUN',
          urls: [network.subgraphs.get('tierp')?.url ?? ''],
        }),
      ],
      samverkan: {
        urls: [samverkan.url],
        key: (await of.signer('samverkan')).publicKey,
      },
    }));
  });
  afterAll(async () => {
    member.kill();
    await registry.close();
    await network.close();
    await samverkan.close();
    await sqlite.cleanUp();
    rmSync(folder, { recursive: true, force: true });
  });

  test('holds the test vectors', () => {
    const vectors = fileURLToPath(new URL('vectors', import.meta.url));
    const { status, stdout } = spawnSync(python, [join(script, '../vectors.py'), vectors], {
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^2\d vectors, 0 differ\n/);
    expect(status).toBe(0);
  });

  test('passes the conformance kit', async () => {
    const results = await checkMember(
      new Member(url, id, gatewayKey, { tidsgransMs: 60_000 }),
      null,
      [],
    );
    // It announces no key for codes, so gateways sign their calls to it, and what is asked of codes is left out.
    const left = results.filter(({ outcome }) => outcome.status !== 'OK');
    expect(left.filter(({ outcome }) => outcome.status !== 'HOPPAD')).toEqual([]);
    expect(left.filter(({ check }) => !check.id.startsWith('CODE_'))).toEqual([]);
    expect(results.length - left.length).toBeGreaterThan(25);
  });

  test('joins by a voucher, and is in the network from then on', async () => {
    const source = await RegistrySource.follow({
      url: registry.url,
      file: null,
      genesis: null,
      log,
    });
    const gateway = await network.gatewayWith({}, { network: source });
    const query = `query ($after: String) { part(id: "${id}") { namn huvudman { kontraktsversion
      verksamheter(filter: { funktion: REHABILITERING, typ: null }, after: $after) {
        totalCount nodes { namn funktioner { funktion bokningsbar } uppdragsgivare { id } } } } } }`;
    const before = await ask(gateway.url, query);
    expect(before.data.part.huvudman).toEqual({ kontraktsversion: null, verksamheter: null });
    expect(before.extensions?.natverk).toContainEqual(
      expect.objectContaining({ huvudman: id, orsak: 'EJ_MEDLEM' }),
    );
    const joined = new Promise<void>((resolve) => {
      source.onChange(({ members }) => members.has(id) && resolve());
    });
    expect(
      await registry.send(
        await registry.network.join(id, {
          slag: 'PRIVAT',
          namn,
          urls: [url],
        }),
      ),
    ).toMatchObject({ ok: true });
    await joined;
    const { data, extensions } = await ask(gateway.url, query);
    expect(data.part).toMatchObject({
      huvudman: {
        kontraktsversion: '1.0.0',
        verksamheter: {
          totalCount: 1,
          nodes: [
            {
              namn,
              funktioner: [{ funktion: 'REHABILITERING', bokningsbar: true }],
              uppdragsgivare: [{ id: 'region-uppsala' }],
            },
          ],
        },
      },
    });
    expect(extensions?.natverk).toContainEqual(
      expect.objectContaining({ huvudman: id, status: 'SVARADE' }),
    );
  });
});
