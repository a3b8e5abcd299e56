import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MemberMetrics } from '../../gateway/metrics/MemberMetrics.ts';
import { Usage } from '../../gateway/metrics/Usage.ts';
import { withMetrics } from '../../gateway/metrics/withMetrics.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { openRedis } from '../../shared/store/RedisStore.ts';
import { ask } from '../ask.ts';
import { networkToken } from '../identity.ts';
import { log } from '../log.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { hasRedis, TestRedis } from '../redis.ts';
import { type Relay, relayTo } from '../relay.ts';

const unitsQuery = '{ part(id: "tierp") { huvudman { verksamheter { totalCount } } } }';
const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
const usage = new Usage(null, log);
let network: TestNetwork;
let tierp: Relay;
let gateway: RunningServer & { metricsPort: number | null };

beforeAll(async () => {
  network = await startNetwork({ only: ['region-uppsala', 'tierp'], inaktuelltSekunder: 3_600 });
  tierp = await relayTo(network.subgraphs.get('tierp')?.url ?? '');
  gateway = await withMetrics({ port: 0, host: '127.0.0.1', log, usage }, (observer) =>
    network.gatewayWith(
      { tierp: tierp.url },
      { observer, usage, limits: { breakAfter: 2, breakMs: 600_000 } },
    ),
  );
});
afterAll(async () => {
  await tierp.close();
  await gateway.close();
  await network.close();
  rmSync(folder, { recursive: true });
});

const metrics = async () => {
  const response = await fetch(`http://127.0.0.1:${gateway.metricsPort}/metrics`);
  return { type: response.headers.get('content-type'), text: await response.text() };
};
/** The value of a metric with these labels; null when it is not there. */
const value = (text: string, metric: string) => {
  const line = text.split('\n').find((each) => each.startsWith(`${metric} `));
  return line === undefined ? null : Number(line.split(' ').at(-1));
};

test("/metrics shows each member's calls, failures, latency, breaker and stale answers, and of the process", async () => {
  await ask(gateway.url, unitsQuery);
  const { type, text } = await metrics();
  expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
  const breaker = `vardnat_member_breaker_state{member="tierp",address="${tierp.url}"}`;
  expect(value(text, 'vardnat_member_calls_total{member="tierp"}')).toBe(1);
  expect(value(text, 'vardnat_member_calls_total{member="samverkan"}')).toBe(1);
  expect(value(text, 'vardnat_member_call_seconds_count{member="tierp"}')).toBe(1);
  expect(value(text, breaker)).toBe(0);
  expect(text).not.toContain('vardnat_member_failures_total{');
  expect(value(text, 'process_cpu_seconds_total')).toBeGreaterThan(0);

  tierp.behave((request) => request.socket.destroy());
  for (let time = 0; time < 3; time += 1) await ask(gateway.url, unitsQuery);
  const { text: after } = await metrics();
  expect(value(after, 'vardnat_member_calls_total{member="tierp"}')).toBe(4);
  const failures = (orsak: string) =>
    value(after, `vardnat_member_failures_total{member="tierp",orsak="${orsak}"}`);
  expect([failures('AVBROTT'), failures('BRYTARE_OPPEN')]).toEqual([2, 1]);
  expect(value(after, breaker)).toBe(2);
  expect(value(after, 'vardnat_member_stale_served_total{member="tierp"}')).toBe(3);
});

describe('what clients ask', () => {
  const byClient = (client: string, query: string) =>
    ask(gateway.url, query, {}, { 'apollographql-client-name': client });

  test('is counted by operation, field and the name that a client gives itself, without literals', async () => {
    const query = 'query Enheter { part(id: "hemligt") { namn } }';
    await byClient('Regionens webb', query);
    await byClient('Regionens webb', query.replace('hemligt', 'annat'));
    await byClient('<Ett namn>', query);
    await byClient('Fel', 'query Fel { finnsInte }');
    const named = usage.list().filter(({ name }) => name === 'Enheter' || name === 'Fel');
    const day = new Date().toISOString().slice(0, 10);
    expect(named).toMatchObject([
      {
        text: 'query Enheter {\n  part(id: "") {\n    namn\n  }\n}',
        clients: {
          'Regionens webb': { count: 2, first: day, last: day },
          okand: { count: 1 },
        },
      },
    ]);
    const { text } = await metrics();
    const labels = `client="Regionens webb",operation="Enheter:${named[0]?.hash.slice(0, 8)}"`;
    expect(value(text, `vardnat_client_operations_total{${labels}}`)).toBe(2);
    const field = 'client="Regionens webb",field="Part.namn"';
    expect(value(text, `vardnat_client_fields_total{${field}}`)).toBe(2);
  });

  test('is kept in a file, and gives way to what is asked more; names beyond fifty are one', async () => {
    const file = join(folder, 'gateway/anvandning.json');
    const counted = await Usage.open(file, log);
    const answered = (queryText: string, client: string) => {
      const headers = { 'graphql-client-name': client };
      const request = { queryText, asked: { operationName: null }, headers };
      return counted.answered(
        request as unknown as FastifyRequest,
        { statusCode: 200 } as FastifyReply,
      );
    };
    for (let n = 0; n < 60; n += 1) await answered('query Ofta { parter { id } }', `klient ${n}`);
    for (let n = 0; n < 520; n += 1) await answered(`query En${n} { parter { id } }`, 'klient 1');
    expect(counted.list()).toHaveLength(500);
    const [often] = counted.list();
    expect(Object.keys(often?.clients ?? {})).toHaveLength(51);
    expect(often?.clients.ovriga?.count).toBe(10);
    await counted.close();
    const again = await Usage.open(file, log);
    expect(again.list()).toEqual(counted.list());
    writeFileSync(file, '{ half');
    expect((await Usage.open(file, log)).list()).toEqual([]);
  });
});

(hasRedis ? test : test.skip)(
  'two gateways that share a Redis have one budget, and answer on by themselves when it is lost, which they show',
  async () => {
    const redis = await TestRedis.start();
    const start = async () => {
      const store = await openRedis({ url: redis.url, owner: 'gateway', log });
      return withMetrics({ port: 0, host: '127.0.0.1', log, store }, (observer) =>
        network.gatewayWith({}, { observer, store, clientLimits: { requestsPerToken: 5 } }),
      );
    };
    const both = [await start(), await start()];
    const shown = async (port: number | null) =>
      (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    const up = async () =>
      Promise.all(
        both.map(async ({ metricsPort }) =>
          value(await shown(metricsPort), 'vardnat_shared_store_up'),
        ),
      );
    const askEach = async () => {
      const authorization = `Bearer ${await networkToken({ huvudman: 'tierp', sub: crypto.randomUUID() })}`;
      const letIn = [0, 0];
      // The requests of a minute are counted; not over its end.
      while (new Date().getSeconds() > 50) await pause(500);
      for (const [index, { url }] of both.entries()) {
        for (let nr = 0; nr < 6; nr += 1) {
          const { status } = await ask(url, '{ __typename }', {}, { authorization });
          letIn[index] = (letIn[index] ?? 0) + (status === 429 ? 0 : 1);
          // Slower than the gateways' messages to each other.
          await pause(40);
        }
      }
      return letIn;
    };
    const [first, second = 0] = await askEach();
    expect(first).toBe(5);
    // It learns at its first what the other has counted.
    expect(second).toBeLessThan(5);
    expect(await up()).toEqual([1, 1]);

    await redis.stop();
    expect(await askEach()).toEqual([5, 5]);
    expect(await up()).toEqual([0, 0]);
    expect((await ask(both[0]?.url ?? '', unitsQuery)).status).toBe(200);
    for (const one of both) await one.close();
  },
);

test('clients of the gateway are shown no metrics', async () => {
  expect((await fetch(new URL('/metrics', gateway.url))).status).toBe(404);
});

test('what is shown of a member ends with its membership, and holds no secret of its address', async () => {
  const observer = new MemberMetrics();
  observer.breaker('tierp', 'https://anna:hemlig@tierp.example/graphql?nyckel=hemlig', 'open');
  observer.answered('tierp', 'TIDSGRANS', 1_000);
  observer.stale('tierp');
  const shown = await observer.registry.metrics();
  expect(shown).toContain('{member="tierp",address="https://tierp.example/graphql"} 2');
  expect(shown).not.toMatch(/anna|hemlig/);
  observer.closed('tierp', 'https://anna:hemlig@tierp.example/graphql?nyckel=hemlig');
  observer.left('tierp');
  expect(await observer.registry.metrics()).not.toContain('tierp');
});
