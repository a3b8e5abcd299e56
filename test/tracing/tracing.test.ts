import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { withMetrics } from '../../gateway/metrics/withMetrics.ts';
import { createLog } from '../../shared/serve/createLog.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { tracing } from '../../shared/tracing/scope.ts';
import { startTracing } from '../../shared/tracing/startTracing.ts';
import { ask } from '../ask.ts';
import { testDatabases } from '../databases.ts';
import { networkToken, token } from '../identity.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { type Collector, type Span, startCollector } from './Collector.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const clientSpan = '00f067aa0ba902b7';
const traceparent = `00-${traceId}-${clientSpan}-01`;
const query = `query ($text: String) { parter(lan: "03") { namn
  huvudman { verksamheter(filter: { text: $text }) { totalCount } } } }`;

const databases = await testDatabases();
const [sqlite] = databases;
const mariadb = databases.find(({ name }) => name === 'MariaDB');
const lines: string[] = [];
const log = createLog('test', { logLevel: 'info' }, { write: (line) => lines.push(line) });
const secret = 'mycket-hemligt';

let collector: Collector;
let stop: () => Promise<void>;
let network: TestNetwork;
let gateway: RunningServer & { metricsPort: number | null };

beforeAll(async () => {
  collector = await startCollector();
  Object.assign(process.env, {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_BSP_SCHEDULE_DELAY: '10',
  });
  stop = await startTracing('vardnat-test', process.env);
  network = await startNetwork({
    only: ['region-uppsala', 'tierp'],
    joined: ['region-uppsala', 'tierp'],
    log,
    databaseUrl: async (slug) =>
      (slug === 'tierp' && mariadb ? mariadb : (sqlite as (typeof databases)[0])).url(),
  });
  gateway = await withMetrics({ port: 0, host: '127.0.0.1', log }, (observer) =>
    network.gatewayWith({}, { observer, log }),
  );
});
afterAll(async () => {
  await gateway.close();
  await network.close();
  await stop();
  await collector.close();
  for (const database of databases) await database.cleanUp();
});
beforeEach(() => {
  lines.length = 0;
  collector.bodies.length = 0;
});

const value = ({ attributes }: Span, key: string) =>
  Object.values(attributes.find((attribute) => attribute.key === key)?.value ?? {})[0];

/** The spans of a trace, when that of the gateway's answer has come, which is the last to end. */
async function traced(ofTrace: (span: Span) => boolean): Promise<Span[]> {
  for (;;) {
    const spans = collector.spans().filter(ofTrace);
    if (spans.some(({ name, kind }) => kind === 2 && name === 'gateway')) return spans;
    await new Promise(setImmediate);
  }
}

test("one question is one trace, from the client's own through the gateway to every member's SQL", async () => {
  const { errors } = await ask(gateway.url, query, {}, { traceparent });
  expect(errors).toBeUndefined();
  const spans = await traced((span) => span.traceId === traceId);
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  const named = (name: string) => spans.filter((span) => span.name === name);
  const parents = (name: string) => [
    ...new Set(named(name).map(({ parentSpanId = '' }) => byId.get(parentSpanId)?.name)),
  ];
  expect(named('gateway').map(({ parentSpanId }) => parentSpanId)).toEqual([clientSpan]);
  expect(parents('plan')).toEqual(['gateway']);
  expect(parents('fetch samverkan')).toEqual(['gateway']);
  expect(parents('fetch kontrakt')).toEqual(['gateway']);
  expect(parents('call samverkan')).toEqual(['fetch samverkan']);
  for (const member of ['region-uppsala', 'tierp']) {
    expect(parents(`call ${member}`)).toEqual(['fetch kontrakt']);
    expect(
      named(`call ${member}`).map((span) => [value(span, 'huvudman'), value(span, 'status')]),
    ).toEqual([[member, 'SVARADE']]);
  }
  for (const graph of ['samverkan', 'region-uppsala', 'tierp']) {
    expect(parents(graph)).toEqual([`call ${graph}`]);
    const statements = spans.filter(
      (span) => value(span, 'db.query.text') && byId.get(span.parentSpanId ?? '')?.name === graph,
    );
    const system = graph === 'tierp' && mariadb ? 'mysql' : 'sqlite';
    expect(new Set(statements.map((span) => value(span, 'db.system.name')))).toEqual(
      new Set([system]),
    );
  }
  expect(new Set(collector.paths)).toEqual(new Set(['/v1/traces']));
});

test('the lines of the logs name the trace beside the request', async () => {
  await ask(gateway.url, query, {}, { traceparent });
  await traced((span) => span.traceId === traceId);
  const answered = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered');
  expect(answered.length).toBeGreaterThan(2);
  expect(new Set(answered.map(({ trace_id }) => trace_id))).toEqual(new Set([traceId]));
  expect(new Set(answered.map(({ reqId }) => reqId)).size).toBe(1);
});

test('who calls a member directly, with a trace of its own making, puts nothing into that trace', async () => {
  const url = network.subgraphs.get('tierp')?.url ?? '';
  const own = await token({ huvudman: 'tierp', roller: ['las'] });
  const asked = '{ _service { sdl } }';
  for (const authorization of [`Bearer ${own}`, 'Bearer nej']) {
    await ask(url, asked, {}, { authorization, traceparent });
  }
  await ask(gateway.url, '{ __typename }');
  await traced(({ name }) => name === 'gateway');
  expect(collector.spans().filter((span) => span.traceId === traceId)).toEqual([]);
  expect(collector.spans().filter(({ name }) => name === 'tierp')).toHaveLength(1);
});

test('no token, password, variable or personal value stands in a span, a log or a metric', async () => {
  const personnummer = '19121212-1212';
  const access = await networkToken({ huvudman: 'tierp', roller: ['las'] });
  const headers = { authorization: `Bearer ${access}`, cookie: secret, baggage: `a=${secret}` };
  const asked = `query Hemlig { parter(lan: "03") { namn huvudman { verksamheter(filter: { text: "${secret}" }) { totalCount nodes { namn } } } } }`;
  await ask(gateway.url, query, { text: personnummer }, headers);
  await ask(gateway.url, query, { text: secret }, headers);
  await ask(gateway.url, asked, {}, headers);
  await ask(gateway.url, `{ part(id: "${personnummer}") { namn } }`, {}, headers);
  while (collector.spans().filter(({ name }) => name === 'gateway').length < 4) {
    await new Promise(setImmediate);
  }
  const metrics = await fetch(`http://127.0.0.1:${gateway.metricsPort}/metrics`);
  const told = [...collector.bodies, ...lines, await metrics.text()].join('\n');
  expect(told).toContain('vardnat_member_calls_total');
  for (const hidden of [
    secret,
    personnummer,
    '19121212',
    access,
    access.split('.')[2] ?? '',
    'Hemlig',
  ]) {
    expect(told).not.toContain(hidden);
  }
  // Its last digits by themselves; within a random id or a time they are nobody's.
  expect(told).not.toMatch(/(?<![\da-f.])1212(?![\da-f])/i);
  expect(told).not.toMatch(/process\.command|host\.name|mysql:\/\//);
});

test('without a setting nothing is loaded', async () => {
  const before = tracing();
  for (const env of [
    {},
    { OTEL_SERVICE_NAME: 'x' },
    { OTEL_SDK_DISABLED: 'true', OTEL_TRACES_EXPORTER: 'otlp' },
  ]) {
    await startTracing('x', env);
    expect(tracing()).toBe(before);
  }
});
