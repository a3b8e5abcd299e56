import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createLog } from '../../shared/serve/createLog.ts';
import type { Answer } from '../ask.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { vardcentrumQuery } from '../queries.ts';

const lines: { name: string; reqId?: string; msg: string; [key: string]: unknown }[] = [];
const logOf = (name: string) =>
  createLog(name, { logLevel: 'info' }, { write: (line) => lines.push(JSON.parse(line)) });
let network: TestNetwork;
let url: string;

beforeAll(async () => {
  network = await startNetwork({ only: ['region-uppsala', 'tierp'], log: logOf('subgraph') });
  ({ url } = await network.gatewayWith({}, { log: logOf('gateway') }));
});
afterAll(() => network.close());
beforeEach(() => {
  lines.length = 0;
});

const askWith = async (headers: Record<string, string>, body: object) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  await response.text();
  // The gateway's own line comes last, when the answer has gone out.
  while (!lines.some(({ name }) => name === 'gateway')) await new Promise(setImmediate);
  return response;
};

test("a client's id stands in the logs of the gateway and of all that it asked, and on the answer", async () => {
  const id = randomUUID();
  const answer = await askWith({ 'x-request-id': id }, { query: vardcentrumQuery });
  expect(answer.headers.get('x-request-id')).toBe(id);
  expect(new Set(lines.map(({ reqId }) => reqId))).toEqual(new Set([id]));
  expect(lines.filter(({ name }) => name === 'gateway')).toHaveLength(1);
  expect(lines.filter(({ name }) => name === 'subgraph').length).toBeGreaterThan(2);
});

test('a request without an id is given one, and so is one whose id could hold anything', async () => {
  for (const headers of [{}, { 'x-request-id': '19121212-1212' }] as Record<string, string>[]) {
    lines.length = 0;
    const id = (await askWith(headers, { query: vardcentrumQuery })).headers.get('x-request-id');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(lines.map(({ reqId }) => reqId))).toEqual(new Set([id]));
  }
});

test('a refusal has its id too', async () => {
  const id = randomUUID();
  const answer = await askWith({ 'x-request-id': id }, { query: '{' });
  expect([answer.status, answer.headers.get('x-request-id')]).toEqual([400, id]);
  expect(lines).toMatchObject([{ name: 'gateway', reqId: id, status: 400, msg: 'answered' }]);
});

test('a line says that a request was answered, and nothing of what was asked, or by whom', async () => {
  const authorization = 'Bearer hemlig';
  await askWith({ authorization }, { query: '{ parter { namn } }', variables: { v: 'hemlig' } });
  for (const line of lines) {
    expect(Object.keys(line).sort()).toEqual([
      'hostname',
      'level',
      'ms',
      'msg',
      'name',
      'pid',
      'reqId',
      'status',
      'time',
    ]);
  }
  expect(JSON.stringify(lines)).not.toMatch(/hemlig|parter|127\.0\.0\.1/);
});

test('what nobody foresaw is logged under the id of its request, and shown to nobody', async () => {
  const onPlan = () => {
    throw new Error('something broke');
  };
  const broken = await network.gatewayWith({}, { log: logOf('gateway'), onPlan });
  const id = randomUUID();
  const answer = await fetch(broken.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': id },
    body: JSON.stringify({ query: '{ parter { namn } }' }),
  });
  const { errors } = (await answer.json()) as Answer;
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(JSON.stringify(errors)).not.toContain('broke');
  const told = lines.filter(({ msg }) => msg === 'unforeseen error');
  expect(told).toMatchObject([{ reqId: id, err: { message: 'something broke' } }]);
});
