import { afterEach, expect, test } from '@jest/globals';
import { defaultLimits } from '../../gateway/members/limits.ts';
import { Calls } from '../../gateway/members/members.ts';
import { Freshness } from '../../gateway/natverk/context.ts';
import { reachableWithin } from '../../shared/serve/reach/Reachable.ts';
import { answering, misbehave } from '../misbehave.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** Asks a member at addresses of this machine, of which so many networks may be asked, and says how it went and who was. */
async function askAt(addresses: (port: string) => string[], networks: string[]) {
  let asked = 0;
  const answers = answering({ data: {} });
  const server = await misbehave((request, response) => {
    asked += 1;
    answers(request, response);
  });
  const calls = new Calls({
    limits: { ...defaultLimits, connectMs: 15_000, subgraphTimeoutMs: 15_000 },
    reachable: reachableWithin(networks),
  });
  opened.push(calls, server);
  const urls = addresses(new URL(server.url).port);
  const reply = await calls.to({ id: 'tierp', urls, kontraktsversion: null }).ask(
    {
      payload: '{}',
      identity: async () => ({}),
      keepable: true,
      freshness: new Freshness(),
      leftMs: Number.POSITIVE_INFINITY,
    },
    { check: () => ({ whole: true }) },
  );
  return { reply: reply.ok ? 'SVARADE' : `${reply.status} ${reply.orsak}`, asked };
}

const refused = { reply: 'SPARRAD ADRESS_NEKAD', asked: 0 };

test.each(['127.0.0.1', 'localhost', '2130706433', '[::ffff:127.0.0.1]'])(
  'nobody is asked at %s, by address or by name',
  async (host) => {
    expect(await askAt((port) => [`http://${host}:${port}/`], [])).toEqual(refused);
    expect(await askAt((port) => [`https://${host}:${port}/`], ['10.0.0.0/8'])).toEqual(refused);
  },
);

test('a network that the operator has stated is asked, by address and by name', async () => {
  const networks = ['127.0.0.0/8'];
  const answered = { reply: 'SVARADE', asked: 1 };
  expect(await askAt((port) => [`http://127.0.0.1:${port}/`], networks)).toEqual(answered);
  expect(await askAt((port) => [`http://localhost:${port}/`], networks)).toEqual(answered);
});

test('a member with another address is asked there', async () => {
  const addresses = (port: string) => ['http://10.0.0.1:9/', `http://127.0.0.1:${port}/`];
  expect(await askAt(addresses, ['127.0.0.1'])).toEqual({ reply: 'SVARADE', asked: 1 });
});

test('a name that is not found gets the same error as before', async () => {
  expect(await askAt(() => ['http://finns-inte.invalid/'], [])).toEqual({
    reply: 'SVARADE_INTE EJ_ANSLUTEN',
    asked: 0,
  });
});
