import { once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Breakerstate } from '../../gateway/members/guards.ts';
import { Calls } from '../../gateway/members/members.ts';
import {
  ask,
  breaksOff,
  callsWith,
  closeOpened,
  hangs,
  memberAt,
  nobody,
  opened,
  patient,
  says,
  serve,
  works,
} from './callsUnderTest.ts';

afterEach(async () => {
  jest.useRealTimers();
  await closeOpened();
});

describe('a call to a member', () => {
  test('goes to the next address when the first cannot be connected', async () => {
    const second = await serve(works);
    const member = memberAt(await nobody(), second.url);
    const calls = callsWith();
    expect([await ask(calls, member), await ask(calls, member)]).toEqual(['SVARADE', 'SVARADE']);
    expect(second.requests).toBe(2);
  });

  test('goes to the next address when the first does not let a connection come about in time', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const second = await serve(works);
    // TLS with somebody who never shakes hands.
    const member = memberAt(`https://127.0.0.1:${port}/graphql`, second.url);
    expect(await ask(callsWith({ connectMs: 50 }), member)).toBe('SVARADE');
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  test('goes to the next address when the first says that it does not take calls', async () => {
    const first = await serve(says(503));
    const second = await serve(works);
    expect(await ask(callsWith(), memberAt(first.url, second.url))).toBe('SVARADE');
    expect([first.requests, second.requests]).toEqual([1, 1]);
  });

  test('records when the member has let the caller in, and not when it has refused the token', async () => {
    const letIn = jest.fn();
    const refuses = await serve(says(401));
    expect(await ask(callsWith(), memberAt(refuses.url), 15_000, letIn)).toMatch(/^NEKADE /);
    expect(letIn).not.toHaveBeenCalled();
    const opens = await serve(works);
    expect(await ask(callsWith(), memberAt(opens.url), 15_000, letIn)).toBe('SVARADE');
    expect(letIn).toHaveBeenCalledTimes(1);
  });

  test('is made once more when it surely did not start', async () => {
    const busyOnce = await serve((request, response) =>
      (busyOnce.requests === 1 ? says(503) : works)(request, response),
    );
    expect(await ask(callsWith(), memberAt(busyOnce.url))).toBe('SVARADE');
    const busy = await serve(says(503));
    expect(await ask(callsWith(), memberAt(busy.url))).toBe('SVARADE_INTE HTTP_STATUS');
    expect(busy.requests).toBe(2);
  });

  test.each([
    ['breaks off', breaksOff, 'SVARADE_INTE AVBROTT'],
    ['fails', says(500), 'SVARADE_INTE HTTP_STATUS'],
  ])(
    'that may have started and %s is made at the next address, and not again at the same',
    async (_what, listener, told) => {
      const first = await serve(listener);
      const second = await serve(works);
      expect(await ask(callsWith(), memberAt(first.url, second.url))).toBe('SVARADE');
      expect([first.requests, second.requests]).toEqual([1, 1]);
      expect(await ask(callsWith(), memberAt(first.url))).toBe(told);
      expect(await ask(callsWith(), memberAt(first.url, await nobody()))).toBe(told);
      expect(first.requests).toBe(3);
    },
  );

  test.each([
    ['wrongly', says(404), 'OGILTIGT_SVAR HTTP_STATUS'],
    ['by a refusal', says(401), 'NEKADE ATKOMST_NEKAD'],
  ])('that is answered %s is made once, at one address', async (_what, listener, told) => {
    const first = await serve(listener);
    const second = await serve(works);
    expect(await ask(callsWith(), memberAt(first.url, second.url))).toBe(told);
    expect([first.requests, second.requests]).toEqual([1, 0]);
  });

  test('goes to another address first while one says that it is about to stop', async () => {
    const leaves: RequestListener = (request, response) =>
      works(request, response.setHeader('connection', 'close'));
    const first = await serve(leaves);
    const second = await serve(works);
    const member = memberAt(first.url, second.url);
    const calls = callsWith({ breakMs: 600_000 });
    for (let time = 0; time < 3; time += 1) expect(await ask(calls, member)).toBe('SVARADE');
    expect([first.requests, second.requests]).toEqual([1, 2]);
    await second.close();
    expect(await ask(calls, member)).toBe('SVARADE');
    expect(first.requests).toBe(2);
  });

  test('says so when nobody listens at any address, and when there is none', async () => {
    const member = memberAt(await nobody(), await nobody());
    expect(await ask(callsWith(), member)).toBe('SVARADE_INTE EJ_ANSLUTEN');
    expect(await ask(callsWith(), memberAt(''))).toBe('SVARADE_INTE EJ_ANSLUTEN');
  });

  test.each([
    ['headers', { headersMs: 30 }, hangs],
    ['whole answer', { subgraphTimeoutMs: 30 }, hangs],
    [
      'whole answer, its headers having come,',
      { subgraphTimeoutMs: 30 },
      ((_request, response) =>
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .write('{')) as RequestListener,
    ],
  ])('is given up when the %s does not come in time', async (_what, limits, listener) => {
    const server = await serve(listener);
    expect(await ask(callsWith(limits), memberAt(server.url))).toBe('SVARADE_INTE TIDSGRANS');
  });

  test('is not made when the question has no time left', async () => {
    const server = await serve(works);
    expect(await ask(callsWith(), memberAt(server.url), 0)).toBe('SVARADE_INTE TIDSGRANS');
    expect(server.requests).toBe(0);
  });
});

describe('a member that fails time after time', () => {
  const asOften = async (times: number, one: () => Promise<string>) => {
    const told: string[] = [];
    for (let time = 0; time < times; time += 1) told.push(await one());
    return told;
  };

  test('is left alone, is tried by one call after a while, and is asked again when that is answered', async () => {
    jest.useFakeTimers({ doNotFake: everythingButDate });
    const states: Breakerstate[] = [];
    const waiting: ServerResponse[] = [];
    let listener = breaksOff;
    const server = await serve((request, response) => listener(request, response));
    const member = memberAt(server.url);
    const calls = callsWith(
      { breakAfter: 3, breakMs: 5_000 },
      { breaker: (_id, _url, state) => states.push(state) },
    );
    expect(await asOften(4, () => ask(calls, member))).toEqual([
      ...Array(3).fill('SVARADE_INTE AVBROTT'),
      'SPARRAD BRYTARE_OPPEN',
    ]);
    expect(server.requests).toBe(3);

    listener = (_request, response) => waiting.push(response);
    jest.setSystemTime(Date.now() + 5_000);
    const trying = ask(calls, member);
    while (waiting.length === 0) await new Promise(setImmediate);
    expect(await ask(calls, member)).toBe('SPARRAD BRYTARE_OPPEN');
    listener = works;
    waiting[0]?.setHeader('content-type', 'application/json').end('{}');
    expect(await trying).toBe('SVARADE');
    expect(await ask(calls, member)).toBe('SVARADE');
    expect(server.requests).toBe(5);
    expect(states).toEqual(['closed', 'open', 'half-open', 'closed']);
  });

  test('is asked at its next address while the first is left alone', async () => {
    const first = await serve(breaksOff);
    const second = await serve(works);
    const member = memberAt(first.url, second.url);
    const calls = callsWith({ breakAfter: 2 });
    expect(await asOften(4, () => ask(calls, member))).toEqual(Array(4).fill('SVARADE'));
    expect([first.requests, second.requests]).toEqual([2, 4]);
  });

  test('shows an address as failing no longer than is known, when one before it answers again', async () => {
    jest.useFakeTimers({ doNotFake: everythingButDate });
    const shown = new Map<string, Breakerstate>();
    let listener = breaksOff;
    const first = await serve((request, response) => listener(request, response));
    const second = await serve(breaksOff);
    const member = memberAt(first.url, second.url);
    const breaker = (_id: string, url: string, state: Breakerstate) => shown.set(url, state);
    const calls = callsWith({ breakAfter: 1 }, { breaker });
    expect(await ask(calls, member)).toBe('SVARADE_INTE AVBROTT');
    expect([...shown.values()]).toEqual(['open', 'open']);
    listener = works;
    jest.setSystemTime(Date.now() + 5_000);
    expect(await ask(calls, member)).toBe('SVARADE');
    expect([...shown.values()]).toEqual(['closed', 'closed']);
  });

  test('is asked on as long as it answers in between, or answers wrongly', async () => {
    const inTurn = await serve((request, response) =>
      (inTurn.requests % 2 === 0 ? works : breaksOff)(request, response),
    );
    const wrong = await serve(says(404));
    const calls = callsWith({ breakAfter: 2 });
    const told = await asOften(6, () => ask(calls, memberAt(inTurn.url)));
    expect(told).not.toContain('SPARRAD BRYTARE_OPPEN');
    const other = { ...memberAt(wrong.url), id: 'wrong' };
    expect(new Set(await asOften(6, () => ask(calls, other)))).toEqual(
      new Set(['OGILTIGT_SVAR HTTP_STATUS']),
    );
  });

  test('is not left alone for what others left it too little time for', async () => {
    const server = await serve(hangs);
    const calls = callsWith({ breakAfter: 2 });
    expect(new Set(await asOften(6, () => ask(calls, memberAt(server.url), 10)))).toEqual(
      new Set(['SVARADE_INTE TIDSGRANS']),
    );
  });
});

test('a slow member fills its own places only, and says at once when they are taken', async () => {
  const waiting: ServerResponse[] = [];
  const slow = await serve((_request, response) => waiting.push(response));
  const quick = await serve(works);
  const calls = callsWith({ connectionsPerSubgraph: 2, waitingPerSubgraph: 1 });
  const under = [1, 2, 3].map(() => ask(calls, memberAt(slow.url)));
  expect(await ask(calls, memberAt(slow.url))).toBe('SPARRAD KO_FULL');
  expect(await ask(calls, { ...memberAt(quick.url), id: 'quick' })).toBe('SVARADE');
  for (let answered = 0; answered < 3; answered += 1) {
    while (waiting.length <= answered) await new Promise(setImmediate);
    waiting[answered]?.setHeader('content-type', 'application/json').end('{}');
  }
  expect(await Promise.all(under)).toEqual(Array(3).fill('SVARADE'));
});

test('connections end with the membership, and with an address that is given up', async () => {
  const sockets: Socket[] = [];
  const listener: RequestListener = (request, response) => {
    sockets.push(request.socket);
    works(request, response);
  };
  const first = await serve(listener);
  const second = await serve(listener);
  const calls = callsWith();
  await ask(calls, memberAt(first.url, second.url));
  await ask(calls, memberAt(second.url));
  const [gone, kept] = sockets as [Socket, Socket];
  if (!gone.closed) await once(gone, 'close');
  expect(kept.closed).toBe(false);
  calls.keepOnly((id) => id !== 'tierp');
  if (!kept.closed) await once(kept, 'close');
});

test('a call that waits while its address is given up goes to the new one', async () => {
  const waiting: ServerResponse[] = [];
  const old = await serve((_request, response) => waiting.push(response));
  const moved = await serve(works);
  const calls = callsWith({ connectionsPerSubgraph: 1 });
  const underWay = ask(calls, memberAt(old.url));
  while (waiting.length === 0) await new Promise(setImmediate);
  const waits = ask(calls, memberAt(old.url));
  calls.to(memberAt(moved.url));
  waiting[0]?.setHeader('content-type', 'application/json').end('{}');
  expect([await underWay, await waits]).toEqual(['SVARADE', 'SVARADE']);
  expect([old.requests, moved.requests]).toEqual([1, 1]);
});

test('one member can have limits of its own', async () => {
  const server = await serve(hangs);
  const calls = new Calls({
    limits: patient,
    limitsOf: new Map([['tierp', { subgraphTimeoutMs: 20 }]]),
  });
  opened.push(calls);
  expect(await ask(calls, memberAt(server.url))).toBe('SVARADE_INTE TIDSGRANS');
  expect(calls.limitsOf('osthammar')).toEqual(patient);
});

const everythingButDate = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const satisfies readonly string[] as never;
