import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ChangeMonitor } from './MemberAnswers.ts';
import { Address } from './MemberCalls.ts';

/** What the member sends once its stream has begun. */
let announce: (stream: ServerResponse) => void;
let server: Server;
let streams: number;
let address: Address;

beforeEach(async () => {
  streams = 0;
  server = createServer((_request, response) => {
    streams += 1;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('event: lyssnar\ndata: \n\n');
    announce(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const limits = { connectMs: 5_000, connectionsPerSubgraph: 2, breakAfter: 5, breakMs: 5_000 };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  address = new Address(url, { limits, reachable: null, onState: () => {} });
});
afterEach(async () => {
  await address.close();
  server.closeAllConnections();
  server.close();
});

/** Listens until the stream floods; returns how many events were reported, the beginning and the end included. */
async function floodOf(chunk: string): Promise<number> {
  announce = (stream) => {
    while (stream.write(chunk));
    stream.on('drain', () => {
      while (stream.write(chunk));
    });
  };
  let reported = 0;
  const flooded = await new Promise<string>((resolve) => {
    const monitor = new ChangeMonitor(
      () => ({}),
      () => {
        reported += 1;
      },
      (url) => {
        // When the stream is lost as well.
        setImmediate(() => {
          expect(monitor.hears([address], '/forandringar')).toBe(false);
          resolve(url);
        });
      },
    );
    monitor.hears([address], '/forandringar');
  });
  expect(flooded).toBe(address.url);
  expect(streams).toBe(1);
  return reported;
}

test('a member that announces changes without end is not listened to for a while, and is named', async () => {
  const reported = await floodOf('event: forandring\ndata: \n\n'.repeat(10_000));
  expect(reported).toBeLessThanOrEqual(22);
});

test('nor is one that sends other bytes without end', async () => {
  expect(await floodOf(`: ${'x'.repeat(10_000)}\n\n`)).toBeLessThanOrEqual(2);
});

test('a member that announces a few changes is heard', async () => {
  let tellMore = (): void => {};
  announce = (stream) => {
    tellMore = () => stream.write('event: forandring\ndata: \n\n');
  };
  let reported = 0;
  await new Promise<void>((resolve) => {
    const monitor = new ChangeMonitor(
      () => ({}),
      () => {
        reported += 1;
        if (reported === 11) resolve();
        else tellMore();
      },
      () => {},
    );
    monitor.hears([address], '/forandringar');
  });
  expect(reported).toBe(11);
});
