import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { ChangeStreams } from '../../shared/serve/forandringar/ChangeStreams.ts';
import { ChangeWatch } from '../../shared/serve/forandringar/ChangeWatch.ts';

let app: FastifyInstance;
let url: string;
/** How the database answers when it is asked for its mark. */
let mark: () => Promise<string>;
let watch: ChangeWatch;

beforeEach(async () => {
  mark = async () => '1';
  watch = new ChangeWatch(() => mark());
  const streams = new ChangeStreams(watch, 1);
  app = Fastify({ forceCloseConnections: true });
  app.get('/', async (_request, reply) =>
    (await streams.open(reply)) ? reply : reply.code(503).send(),
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/`;
});
afterEach(async () => {
  watch.close();
  await app.close();
});

/** Listens, and gives the place up; resolves with the status once there is an answer. */
async function listenOnce(): Promise<number> {
  const ending = new AbortController();
  const { status } = await fetch(url, { signal: ending.signal });
  ending.abort();
  return status;
}

test('there are so many places and no more, and one that is given up is free again', async () => {
  const ending = new AbortController();
  expect((await fetch(url, { signal: ending.signal })).status).toBe(200);
  expect(await listenOnce()).toBe(503);
  ending.abort();
  while ((await listenOnce()) === 503);
});

test('a listener that goes before its stream has begun leaves its place', async () => {
  let answer = (_mark: string) => {};
  const asked = new Promise<void>((resolve) => {
    mark = () => {
      resolve();
      return new Promise((give) => {
        answer = give;
      });
    };
  });
  const ending = new AbortController();
  const gone = fetch(url, { signal: ending.signal }).catch(() => 'gone');
  const [socket] = await once(app.server, 'connection');
  const closed = once(socket, 'close');
  await asked;
  ending.abort();
  expect(await gone).toBe('gone');
  await closed;
  mark = async () => '1';
  answer('1');
  while ((await listenOnce()) === 503);
});

test('a listener gets an error when the database does not answer, and its place is free', async () => {
  mark = async () => {
    throw new Error('no database');
  };
  expect(await listenOnce()).toBe(500);
  mark = async () => '1';
  expect(await listenOnce()).toBe(200);
});
