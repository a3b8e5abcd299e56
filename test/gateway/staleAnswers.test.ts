import { afterEach, expect, test } from '@jest/globals';
import type { Reading } from '../../gateway/answer/checkAnswer.ts';
import { defaultLimits, type Limits } from '../../gateway/members/limits.ts';
import { Calls } from '../../gateway/members/members.ts';
import { Freshness, type Member } from '../../gateway/natverk/context.ts';
import { type Misbehaving, misbehave } from '../misbehave.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** A subgraph that answers `size` characters under this Cache-Control, or nothing while it is null. */
const serve = async (id: string, size = 10) => {
  const self = { cacheControl: 'stale-if-error=60' as string | null };
  const server: Misbehaving = await misbehave((request, response) => {
    if (self.cacheControl === null) return request.socket.destroy();
    response.setHeader('content-type', 'application/json');
    response.setHeader('cache-control', self.cacheControl);
    return response.end(JSON.stringify('x'.repeat(size)));
  });
  opened.push(server);
  const member: Member = { id, urls: [server.url], kontraktsversion: null };
  return Object.assign(self, { member });
};
const callsWith = (limits: Partial<Limits> = {}) => {
  const calls = new Calls({
    limits: { ...defaultLimits, subgraphTimeoutMs: 15_000, ...limits },
  });
  opened.push(calls);
  return calls;
};
const ask = async (
  calls: Calls,
  member: Member,
  payload = '{}',
  reading: Reading = { whole: true },
) => {
  const asking = {
    payload,
    identity: async () => ({}),
    keepable: true,
    freshness: new Freshness(),
    leftMs: Number.POSITIVE_INFINITY,
  };
  const reply = await calls.to(member).ask(asking, { check: () => reading });
  return !reply.ok ? reply.orsak : reply.stale ? 'stale' : 'fresh';
};

test.each<[string, Reading]>([
  ['with a fault', { whole: false, orsak: 'FEL_FORM' }],
  ['with an error', { whole: false }],
])('an answer %s is not kept', async (_what, reading) => {
  const tierp = await serve('tierp');
  const calls = callsWith();
  expect(await ask(calls, tierp.member, '{}', reading)).toBe('fresh');
  tierp.cacheControl = null;
  expect(await ask(calls, tierp.member)).toBe('AVBROTT');
});

test.each(['max-age=0, stale-if-error=0', 'no-store', ''])(
  'what was kept is forgotten when the owner comes to say %j',
  async (cacheControl) => {
    const tierp = await serve('tierp');
    const calls = callsWith();
    await ask(calls, tierp.member);
    tierp.cacheControl = cacheControl;
    await ask(calls, tierp.member, '{"another":"question"}');
    tierp.cacheControl = null;
    expect(await ask(calls, tierp.member)).toBe('AVBROTT');
  },
);

test('a member that answers much pushes out its own answers only', async () => {
  const tierp = await serve('tierp');
  const much = await serve('much', 1_000);
  const calls = callsWith({ staleBytes: 5_000 });
  await ask(calls, tierp.member);
  for (let question = 0; question < 10; question += 1) {
    await ask(calls, much.member, String(question));
  }
  tierp.cacheControl = null;
  much.cacheControl = null;
  expect(await ask(calls, tierp.member)).toBe('stale');
  expect(await ask(calls, much.member, '9')).toBe('stale');
  expect(await ask(calls, much.member, '0')).toBe('AVBROTT');
});

test('what was kept of a member is forgotten when it leaves', async () => {
  const tierp = await serve('tierp');
  const calls = callsWith();
  await ask(calls, tierp.member);
  calls.keepOnly(() => false);
  tierp.cacheControl = null;
  expect(await ask(calls, tierp.member)).toBe('AVBROTT');
});
