import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { limitAnswers } from './limitCallers.ts';

/** More bytes than the operating system buffers for a caller that does not read. */
const large = 'x'.repeat(16_000_000);
let app: FastifyInstance;
let port: number;
const callers: Socket[] = [];

async function start(limits: Partial<Parameters<typeof limitAnswers>[1]>) {
  limitAnswers(app, { answerBytes: 1e9, unreadBytesPerAddress: 1e9, unreadBytes: 1e9, ...limits });
  app.get('/large', async () => large);
  app.get('/small', async () => 'small');
  await app.listen({ port: 0, host: '127.0.0.1' });
  port = (app.server.address() as AddressInfo).port;
}

beforeEach(() => {
  app = Fastify();
});
afterEach(async () => {
  for (const caller of callers) caller.destroy();
  await app.close();
});

const get = async (path: string) => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { connection: 'close' },
  });
  const text = await answer.text();
  const { code, varde } = answer.ok ? {} : JSON.parse(text).errors[0].extensions;
  return { status: answer.status, code, varde, again: answer.headers.get('retry-after') };
};

/** Requests a large answer and reads only its beginning. Returns a function that ends the connection. */
async function askWithoutReading(): Promise<() => Promise<unknown>> {
  const accepted = once(app.server, 'connection') as Promise<[Socket]>;
  const caller = connect(port, '127.0.0.1');
  callers.push(caller);
  caller.write('GET /large HTTP/1.1\r\nhost: a\r\n\r\n');
  const [served] = await accepted;
  await once(caller, 'readable');
  return () => {
    const closed = new Promise((resolve) => {
      served.once('close', resolve);
    });
    caller.destroy();
    return closed;
  };
}

test('an answer that is larger than the limit is not sent', async () => {
  await start({ answerBytes: 1_000_000 });
  expect(await get('/large')).toMatchObject({
    status: 400,
    code: 'HELA_SVARET_FOR_STORT',
    varde: large.length,
  });
  expect(await get('/small')).toMatchObject({ status: 200 });
});

test('an address that does not read its answers gets no more until it does', async () => {
  await start({ unreadBytesPerAddress: 20_000_000 });
  expect(await get('/large')).toMatchObject({ status: 200 });
  const end = await askWithoutReading();
  expect(await get('/large')).toEqual({
    status: 429,
    code: 'FOR_MANGA_OLASTA_SVAR',
    varde: large.length,
    again: '1',
  });
  expect(await get('/small')).toMatchObject({ status: 200 });
  await end();
  expect(await get('/large')).toMatchObject({ status: 200 });
});

test('all callers together get no more than the limit', async () => {
  await start({ unreadBytes: 20_000_000 });
  await askWithoutReading();
  expect(await get('/large')).toMatchObject({ status: 503, code: 'FOR_MANGA_OLASTA_SVAR' });
});
