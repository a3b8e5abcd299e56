import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startRegistry } from '../../gateway/registry/startRegistry.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { loadHuvudman } from '../../subgraphs/network.ts';
import { ask } from '../ask.ts';
import { trust } from '../identity.ts';
import { log } from '../log.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { TestRegistry } from '../registry/TestRegistry.ts';

/** Longer than the questions of a test take on a slow machine. */
const graceMs = 4_000;
let network: TestNetwork;
let registry: TestRegistry;
let subgraph: RunningServer;
const folder = mkdtempSync(join(tmpdir(), 'vardnat-leaving-'));

beforeAll(async () => {
  network = await startNetwork({ only: [] });
  registry = await TestRegistry.start();
  subgraph = await startHuvudman(await loadHuvudman('heby'), {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: `sqlite:${join(folder, 'heby.sqlite')}`,
    trust,
    log,
  });
});
afterAll(async () => {
  await registry.close();
  await network.close();
  rmSync(folder, { recursive: true, force: true });
});

const health = async (server: RunningServer, what: 'ready' | 'live') =>
  (await fetch(new URL(`/health/${what}`, server.url))).status;

test.each([
  ['a subgraph', async () => subgraph],
  ['the gateway', async () => network.gatewayWith({})],
])(
  '%s that is to stop says that it is not ready, answers on, and ends each connection',
  async (_what, which) => {
    const server = await which();
    expect(await health(server, 'ready')).toBe(200);
    const closed = server.close(graceMs);
    expect(await health(server, 'ready')).toBe(503);
    expect(await health(server, 'live')).toBe(200);
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(response.headers.get('connection')).toBe('close');
    expect([200, 401]).toContain(response.status);
    await closed;
    await expect(fetch(server.url)).rejects.toThrow();
  },
);

test('the registry does the same', async () => {
  const server = await startRegistry({
    folder: `${registry.folder}/second`,
    keys: [await registry.network.signer('registry')],
    genesis: await registry.network.genesis({}),
    port: 0,
    host: '127.0.0.1',
    log,
  });
  expect(await health(server, 'ready')).toBe(200);
  const closed = server.close(graceMs);
  expect(await health(server, 'ready')).toBe(503);
  expect((await fetch(new URL('checkpoint', server.url))).status).toBe(200);
  await closed;
  await expect(fetch(server.url)).rejects.toThrow();
});

test('what is under way when a server stops is answered, on a connection that then ends', async () => {
  const other = await startNetwork({ only: [] });
  const agent = new Agent({ keepAlive: true });
  const { url } = other.gateway;
  expect((await ask(url, '{ __typename }')).status).toBe(200);
  const answered = new Promise<{ status?: number; connection?: string }>((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        response.resume();
        response.once('end', () =>
          resolve({ status: response.statusCode, connection: response.headers.connection }),
        );
      },
    );
    sent.once('error', reject);
    sent.write('{"query":');
    // The server has the head of the request, and waits for the rest of it.
    sent.once('socket', (socket) =>
      socket.once('connect', async () => {
        await ask(url, '{ __typename }');
        closing = other.close();
        sent.end('"{ __typename }"}');
      }),
    );
  });
  let closing: Promise<void> | undefined;
  expect(await answered).toEqual({ status: 200, connection: 'close' });
  await closing;
  agent.destroy();
});
